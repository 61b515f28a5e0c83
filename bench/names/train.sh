#!/bin/sh
# Trains the model of names on labelled and generated pairs, after cross-validation: bench/names/train.sh ../shared/data [--keep]
# Needs a build (mvn package). --keep only prints the figures.
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
path=model/target/classes:lexicon/target/classes:counter/target/classes:app/target/classes:$(cat app/target/class-path)
out=$(mktemp -d)
trap 'rm -r "$out"' EXIT
"${java}c" -d "$out" -cp "$path" bench/names/*.java
model=lexicon/src/main/resources/io/waybill/lexicon/name/model.tsv
[ "${2:-}" = --keep ] && model=
"$java" -cp "$out:$path" io.waybill.lexicon.name.Train "$1" $model
