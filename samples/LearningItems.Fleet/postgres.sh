#!/usr/bin/env bash
# A PostgreSQL of one's own, without Docker: on 127.0.0.1 alone, at a private port, in a folder that is deleted to be rid of it.
# Debian and Ubuntu have it as the package postgresql. PostgreSQL refuses to run as root: root lends it the user postgres.
#
#   samples/LearningItems.Fleet/postgres.sh start [folder] [port]    makes it where it is not there, starts it, prints the connection string
#   samples/LearningItems.Fleet/postgres.sh restart [folder]         as after a crash: connections are lost, what was committed is not
#   samples/LearningItems.Fleet/postgres.sh stop [folder]
set -euo pipefail

verb=${1:-}
folder=${2:-/tmp/learning-items-fleet}
port=${3:-54329}

programs=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -n 1 || true)
[ -n "$programs" ] || programs=$(dirname "$(command -v initdb || true)")
[ -x "$programs/initdb" ] || { echo "PostgreSQL is not installed: neither /usr/lib/postgresql nor the PATH has initdb." >&2; exit 1; }

as_owner() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

case $verb in
    start)
        mkdir -p "$folder"
        [ "$(id -u)" != 0 ] || chown postgres "$folder"
        cd "$folder"
        if [ ! -d "$folder/data" ]; then
            as_owner "$programs/initdb" -D "$folder/data" -U fleet -A trust -E UTF8 --locale=C > /dev/null
            printf "port = %s\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '%s'\nmax_connections = 200\n" "$port" "$folder" | as_owner tee -a "$folder/data/postgresql.conf" > /dev/null
        fi
        as_owner "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w start > /dev/null
        port=$(sed -n 's/^port = //p' "$folder/data/postgresql.conf" | tail -n 1)
        echo "Host=127.0.0.1;Port=$port;Username=fleet;Database=postgres"
        ;;
    restart)
        cd "$folder"
        as_owner "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -m immediate restart > /dev/null
        ;;
    stop)
        cd "$folder"
        as_owner "$programs/pg_ctl" -D "$folder/data" -w -m fast stop > /dev/null
        ;;
    *)
        sed -n '2,8s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
esac
