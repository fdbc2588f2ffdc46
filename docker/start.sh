#!/bin/sh
# Reads secrets from files, as Docker hands them in, and becomes the program so that SIGTERM reaches it.
set -eu
for name in SPRING_DATASOURCE_PASSWORD TRINHKY_DATABASE_OWNER_PASSWORD; do
  eval "file=\${${name}_FILE:-}"
  if [ -n "$file" ]; then
    value=$(cat "$file")
    export "$name=$value"
  fi
done
exec java -XX:MaxRAMPercentage=70 --enable-native-access=ALL-UNNAMED org.springframework.boot.loader.launch.JarLauncher "$@"
