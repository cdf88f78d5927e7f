#!/bin/sh
# Draws pages to look at: target/contact-sheet.png has every kind of page of the examples, target/specimens.png has all
# specimens of src/test/specimens/pages. Needs poppler (Debian: apt install poppler-utils).
set -eu
cd "$(dirname -- "$0")/../.."
mvn -B -q -Pslow -Dtest=ContactSheetTest test
ls -l target/contact-sheet.png target/specimens.png
