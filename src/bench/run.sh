#!/bin/sh
# Makes issues of 1, 10, 50 and 300 articles of about 1,500 words and a picture each, both formats, and prints what each
# took: wall-clock seconds, seconds of CPU, peak memory. The articles are the same every time. Needs GNU time.
#
#   src/bench/run.sh                        with the heap that Java chooses
#   HEAP=256m COUNTS="50" src/bench/run.sh  in a given heap, for other numbers
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=${TMPDIR:-/tmp}/gazette-bench
GAZETTE_JAVA_OPTIONS="${GAZETTE_JAVA_OPTIONS:-} ${HEAP:+-Xmx$HEAP}"
export GAZETTE_JAVA_OPTIONS
mkdir -p "$work"

# What the launcher would choose.
java=${GAZETTE_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/java}}
java=${java:-java}

"$top/gazette" --version
printf '%8s %8s %8s %10s %8s %12s %12s\n' articles 'wall s' 'CPU s' 'peak MB' pages 'PDF kB' 'EPUB kB'
for count in ${COUNTS:-1 10 50 300}; do
    articles=$work/articles-$count
    [ -d "$articles" ] || {
        "$java" "$top/src/test/java/gazette/bench/Articles.java" "$count" "$articles.part"
        mv "$articles.part" "$articles"
    }
    for round in warm measured; do
        rm -rf "$work/out"
        /usr/bin/time -f '%e %U %S %M' -o "$work/time" \
            "$top/gazette" build "$articles" -o "$work/out" --title Benchmark --date 2026-11-23 -v >"$work/files" 2>"$work/said" ||
            { cat "$work/said" >&2; exit 1; }
    done
    read -r wall user system peak <"$work/time"
    pages=$(sed -n 's/.*, \([0-9]*\) pages\{0,1\}$/\1/p' "$work/said")
    size() { set -- "$work/out"/*."$1"; if [ -f "$1" ]; then echo $(($(wc -c <"$1") / 1024)); else echo -; fi; }
    printf '%8s %8s %8s %10s %8s %12s %12s\n' "$count" "$wall" "$(echo "$user $system" | awk '{ print $1 + $2 }')" \
        $((peak / 1024)) "${pages:--}" "$(size pdf)" "$(size epub)"
done
