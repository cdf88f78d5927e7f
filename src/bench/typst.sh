#!/bin/sh
# Sets the same articles (about 1,500 words and a picture each) with Gazette and with Typst, cold and PDF only, turn by turn,
# and prints the least that each took: wall-clock seconds, seconds of CPU, peak memory. Typst is the compiler that npm
# carries; it is installed once, below the temporary folder. What Node.js itself takes to start is told in a line of its own,
# and the ratios leave it out of Typst's account, which makes them a little worse for us. Needs GNU time, npm, a JDK.
#
#   src/bench/typst.sh
#   COUNTS="50 300" ROUNDS=5 src/bench/typst.sh
#   PICTURES=no src/bench/typst.sh          words alone
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=${TMPDIR:-/tmp}/gazette-bench
typst=$work/typst
java=${GAZETTE_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/java}}
java=${java:-java}
mkdir -p "$typst"

[ -d "$typst/node_modules/@myriaddreamin/typst-ts-node-compiler" ] ||
    npm install --silent --no-save --prefix "$typst" @myriaddreamin/typst-ts-node-compiler@0.7.0 >/dev/null 2>&1
cat >"$typst/compile.js" <<'EOF'
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const [folder, fonts, out] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
const pdf = compiler.pdf({ mainFilePath: folder + '/issue.typ' });
require('fs').writeFileSync(out, pdf);
EOF

# The articles in Typst's markup, in a dress like that of our theme: cover line, contents, running heads, folios.
translate() {
    cat <<'EOF'
#set document(title: "Benchmark", date: datetime(year: 2026, month: 11, day: 23))
#set page(width: 148mm, height: 210mm, margin: (x: 16mm, top: 20mm, bottom: 18mm), numbering: "1",
  header: context align(right, text(8pt, query(selector(heading.where(level: 1)).before(here())).map(h => h.body).at(-1, default: []))))
#set text(font: "Literata", size: 10.5pt, lang: "en", region: "GB", number-type: "old-style", hyphenate: true)
#set par(justify: true, leading: 0.65em, spacing: 0.65em, first-line-indent: 15pt)
#show heading.where(level: 1): it => { pagebreak(weak: true); text(23pt, hyphenate: false, it.body); v(12pt) }
#show heading.where(level: 2): it => block(above: 15pt, below: 8pt, text(11.5pt, weight: "bold", it.body))
#set figure(numbering: none)
#align(center, text(33pt)[Benchmark])
#pagebreak()
#outline(depth: 1)
EOF
    for article in "$1"/article-*.md; do
        awk '
            FNR == 1 && $0 == "---" { head = 1; next }
            head && $0 == "---" { head = 0; print "= " title "\n\n" author "\n"; next }
            head { if (sub(/^title: /, "")) title = $0; else if (sub(/^author: /, "")) author = "By " $0; next }
            /^!\[/ {
                match($0, /\]\([^ ]*/); file = substr($0, RSTART + 2, RLENGTH - 2)
                match($0, /"[^"]*"/); caption = substr($0, RSTART + 1, RLENGTH - 2)
                print "#figure(image(\"" file "\", width: 100%), caption: [" caption "])"; next
            }
            { gsub(/\*/, "_") }
            sub(/^## /, "== ") { print; next }
            sub(/^> /, "") { print "#quote(block: true)[" $0 "]"; next }
            { print }
        ' "$article"
    done
}

measure() {
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
    cat "$work/time"
}
# The least of each column of a log: wall, CPU, peak.
least() {
    awk '{ c = $2 + $3 } NR == 1 || $1 < w { w = $1 } NR == 1 || c < m { m = c } NR == 1 || $4 < p { p = $4 }
         END { printf "%.2f %.2f %d", w, m, p / 1024 }' "$1"
}
row() { printf '%8s %-10s %8s %8s %10s\n' "$@"; }

"$top/gazette" --version
row articles with 'wall s' 'CPU s' 'peak MB'
for count in ${COUNTS:-50}; do
    articles=$work/articles-$count
    [ -d "$articles" ] || {
        "$java" "$top/src/test/java/gazette/bench/Articles.java" "$count" "$articles.part"
        mv "$articles.part" "$articles"
    }
    sources=$work/sources-$count
    rm -rf "$sources" && mkdir "$sources"
    cp "$articles"/picture-* "$sources"
    unwanted='^$^'
    [ "${PICTURES:-yes}" = yes ] || unwanted='^!\['
    for article in "$articles"/article-*.md; do
        grep -v "$unwanted" "$article" >"$sources/${article##*/}"
    done
    translate "$sources" >"$articles/issue.typ"
    rm -f "$work"/gazette.log "$work"/typst.log "$work"/node.log
    round=0
    # The first round warms the caches of the machine and of the launcher.
    while [ "$round" -le "${ROUNDS:-5}" ]; do
        rm -rf "$work/out" && mkdir "$work/out"
        measure "$top/gazette" build "$sources" --formats pdf -o "$work/out" --title Benchmark --date 2026-11-23 >"$work/a"
        measure node "$typst/compile.js" "$articles" "$top/fonts" "$work/out/typst.pdf" >"$work/b"
        measure node -e 0 >"$work/c"
        if [ "$round" -gt 0 ]; then
            cat "$work/a" >>"$work/gazette.log"
            cat "$work/b" >>"$work/typst.log"
            cat "$work/c" >>"$work/node.log"
        fi
        round=$((round + 1))
    done
    # shellcheck disable=SC2046  # words
    {
        row "$count" gazette $(least "$work/gazette.log")
        row "$count" typst $(least "$work/typst.log")
        row '' '(node)' $(least "$work/node.log")
    }
    echo "$(least "$work/gazette.log") $(least "$work/typst.log") $(least "$work/node.log")" |
        awk '{ printf "         ratio      %8.2f %8.2f %10.2f\n", $1 / ($4 - $7), $2 / ($5 - $8), $3 / $6 }'
done
