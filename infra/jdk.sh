# Sourced by ./start and ./verify: sets JAVA_HOME to a JDK 17 or newer, or answers false.

is_jdk() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 17 ]
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
        export JAVA_HOME
        return 0
    fi
    compiler=$(command -v javac 2>/dev/null)
    while [ -n "$compiler" ] && [ -L "$compiler" ]; do
        target=$(readlink "$compiler")
        case $target in
            /*) compiler=$target ;;
            *) compiler=$(dirname "$compiler")/$target ;;
        esac
    done
    for home in "${compiler:+$(dirname "$(dirname "$compiler")")}" "$(/usr/libexec/java_home -v 17+ 2>/dev/null)" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/current; do
        if [ -n "$home" ] && is_jdk "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}
