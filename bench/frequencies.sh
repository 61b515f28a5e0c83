#!/bin/sh
# Counts in how many of the texts of a folder each lower-cased word stands, for
# identify/src/main/resources/io/waybill/identify/origin/frequencies.tsv (words of three texts or more).
# usage: bench/frequencies.sh FOLDER > frequencies.tsv
export LC_ALL=C.UTF-8
cat <<HEAD
# In how many of $(find "$1" -type f | wc -l) reports a word stands: what is common says little of where a report comes from.
# Counted by bench/frequencies.sh over press releases of the US Department of the Treasury, 2010 to 2022 (public domain).
# Columns: word in lower case, reports. Words of fewer than three reports are left out.
HEAD
find "$1" -type f | sort | while read -r file; do
    tr '[:upper:]' '[:lower:]' < "$file" | grep -oE "[[:alpha:]]+" | sort -u
done | sort | uniq -c | awk '$1 >= 3 { print $2 "\t" $1 }'
