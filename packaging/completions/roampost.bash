# Completion of roampost for bash; made from the grammar by packaging/describe.py.

_roampost() {
    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" command="" at start=1
    COMPREPLY=()
    # What follows a demo's double dash is a command line of its own.
    for ((at = 1; at < COMP_CWORD; at++)); do
        [[ ${COMP_WORDS[at]} == -- ]] && start=$((at + 1)) && break
    done
    for ((at = start; at < COMP_CWORD; at++)); do
        case ${COMP_WORDS[at]} in
            --lang) ((at++)) ;;
            -*) ;;
            *) command=${COMP_WORDS[at]}; break ;;
        esac
    done
    case "$command $prev" in
        " --lang") true; return ;;
        "open --lang") true; return ;;
        "explain --lang") true; return ;;
        "network --lang") true; return ;;
        "accounts --lang") true; return ;;
        "diagnose --lang") true; return ;;
        "diagnose --account") true; return ;;
        "diagnose --recipient") true; return ;;
        "diagnose --error") compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        "diagnose --budget") true; return ;;
        "fix --lang") true; return ;;
        "fix --account") true; return ;;
        "fix --remedy") true; return ;;
        "fix --minutes") true; return ;;
        "undo --lang") true; return ;;
        "undo --account") true; return ;;
        "prove --lang") true; return ;;
        "prove --account") true; return ;;
        "prove --to") true; return ;;
        "prove --wait") true; return ;;
        "password --lang") true; return ;;
        "password --account") true; return ;;
        "password --for") COMPREPLY=($(compgen -W 'outgoing incoming' -- "$cur")); return ;;
        "password --user") true; return ;;
        "forget-everything --lang") true; return ;;
        "policy --lang") true; return ;;
        "report --lang") true; return ;;
        "report -o"|"report --output") compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        "report --account") true; return ;;
        "report --recipient") true; return ;;
        "report --budget") true; return ;;
        "demo --lang") true; return ;;
        "demo --network") COMPREPLY=($(compgen -W 'home office hotel airport' -- "$cur")); return ;;
        "demo --provider") COMPREPLY=($(compgen -W 'network-only authentication pop-first listed-addresses sender-check silent-drop open-relay' -- "$cur")); return ;;
        "demo --hazard") COMPREPLY=($(compgen -W 'port-25-blocked all-ports-blocked starttls-stripped smtp-intercepted captive-portal expired-certificate slow' -- "$cur")); return ;;
        "send-via --lang") true; return ;;
        "watch --lang") true; return ;;
        "watch --at-login") COMPREPLY=($(compgen -W 'on off show' -- "$cur")); return ;;
    esac
    case $command in
        "")
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose' -- "$cur"))
            else COMPREPLY=($(compgen -W 'open explain network accounts diagnose fix undo prove password forget-everything policy report demo send-via watch' -- "$cur"))
            fi
            ;;
        open)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose' -- "$cur"))
            else compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            fi
            ;;
        explain)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --json --jsonl' -- "$cur"))
            else compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            fi
            ;;
        network)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --json' -- "$cur"))
            fi
            ;;
        accounts)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --json' -- "$cur"))
            fi
            ;;
        diagnose)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --account --recipient --error --travel-check --budget --json' -- "$cur"))
            fi
            ;;
        fix)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --account --remedy --travel-check --until-leaving --keep-signing-in --minutes --dry-run --yes' -- "$cur"))
            fi
            ;;
        undo)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --account' -- "$cur"))
            fi
            ;;
        prove)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --account --to --wait --keep --yes --json' -- "$cur"))
            fi
            ;;
        password)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --account --for --user' -- "$cur"))
            else COMPREPLY=($(compgen -W 'set forget show-where' -- "$cur"))
            fi
            ;;
        forget-everything)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --unsent-too --yes' -- "$cur"))
            fi
            ;;
        policy)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose' -- "$cur"))
            fi
            ;;
        report)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose -o --output --account --recipient --budget --json' -- "$cur"))
            fi
            ;;
        demo)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --network --provider --hazard' -- "$cur"))
            fi
            ;;
        send-via)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose' -- "$cur"))
            fi
            ;;
        watch)
            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '-h --help --version --lang -v --verbose --metered --at-login' -- "$cur"))
            fi
            ;;
    esac
}
complete -F _roampost roampost
