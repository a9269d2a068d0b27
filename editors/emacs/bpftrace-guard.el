;;; bpftrace-guard.el --- Findings of bpftrace-guard in bpftrace scripts  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "29.1"))

;;; Commentary:

;; A mode for bpftrace scripts, whose language server Eglot starts.

;;; Code:

(require 'eglot)

(defgroup bpftrace-guard nil
  "Findings of bpftrace-guard."
  :group 'tools)

(defcustom bpftrace-guard-command '("bpftrace-guard" "lsp")
  "The command of the language server, with its arguments."
  :type '(repeat string))

(defvar bpftrace-guard-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?@ "_" table)
    (modify-syntax-entry ?$ "_" table)
    (modify-syntax-entry ?_ "w" table)
    table)
  "Comments, strings and names of bpftrace.")

(defvar bpftrace-guard-font-lock-keywords
  `((,(regexp-opt '("if" "else" "while" "for" "unroll" "return" "break" "continue" "let" "import" "config" "macro" "fn")
                  'symbols)
     . font-lock-keyword-face)
    ("\\_<\\(k\\(?:ret\\)?probe\\|u\\(?:ret\\)?probe\\|fentry\\|fexit\\|tracepoint\\|rawtracepoint\\|interval\\|profile\\|software\\|hardware\\|watchpoint\\|usdt\\|iter\\|self\\|k\\(?:ret\\)?func\\):\\([^ \t\n{,/]+\\)"
     (1 font-lock-type-face)
     (2 font-lock-function-name-face))
    ("^\\s-*\\(BEGIN\\|END\\|begin\\|end\\)\\_>" (1 font-lock-type-face))
    ("[@$][A-Za-z_0-9]*" . font-lock-variable-name-face))
  "What has a colour in a bpftrace script.")

;;;###autoload
(define-derived-mode bpftrace-guard-mode prog-mode "bpftrace"
  "A mode for bpftrace scripts."
  (setq-local comment-start "// ")
  (setq-local comment-end "")
  (setq-local font-lock-defaults '(bpftrace-guard-font-lock-keywords)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.bt\\'" . bpftrace-guard-mode))
;;;###autoload
(add-to-list 'interpreter-mode-alist '("bpftrace" . bpftrace-guard-mode))

(add-to-list 'eglot-server-programs
             `((bpftrace-guard-mode :language-id "bpftrace") . ,(lambda (&rest _) bpftrace-guard-command)))
(add-hook 'bpftrace-guard-mode-hook #'eglot-ensure)

(provide 'bpftrace-guard)
;;; bpftrace-guard.el ends here
