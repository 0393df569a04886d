;;; eglot.el --- The server with Emacs and Eglot -*- lexical-binding: t -*-

;; emacs --batch -l eglot.el, with Eglot installed (it is part of Emacs from 29 on).
;; Environment: SERVER (the server's program and arguments, separated by line feeds), FILE (a copy of the ledger).
;; Leaves with status 0, or says what went wrong and leaves with another.

(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'cl-lib)

;; Emacs has no mode for Rust of its own.
(define-derived-mode rust-mode prog-mode "Rust")
(add-to-list 'auto-mode-alist '("\\.rs\\'" . rust-mode))
(add-to-list 'eglot-server-programs
             `(rust-mode . (,@(split-string (getenv "SERVER") "\n") :initializationOptions (:kernel "7.3"))))
(setq eglot-sync-connect 30
      eglot-send-changes-idle-time 0
      flymake-no-changes-timeout 0.1)

(defun try-wait (what holds)
  "Let time pass until HOLDS, a function, gives non-nil; fail with WHAT after a while."
  (let ((left 400))
    (while (not (funcall holds))
      (when (= 0 (cl-decf left)) (error "Waited in vain: %s" what))
      (accept-process-output nil 0.05))))

(defun try-problems ()
  "The number of our problems in this buffer."
  (cl-count-if (lambda (it) (string-match-p "kalloc-lint" (flymake-diagnostic-text it)))
               (flymake-diagnostics)))

(find-file (getenv "FILE"))
(apply #'eglot (cl-subst nil nil (eglot--guess-contact)))
(try-wait "the connection" #'eglot-current-server)
(flymake-mode 1)
(flymake-start)
(try-wait "both problems" (lambda () (flymake-start) (= 2 (try-problems))))

(goto-char (point-min))
(search-forward "KBox::new")
(backward-char 2)
(let* ((actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier)
                                       :range (list :start (eglot--pos-to-lsp-position)
                                                    :end (eglot--pos-to-lsp-position))
                                       :context (list :diagnostics []))))
       (fix (cl-find-if (lambda (it) (eq t (plist-get it :isPreferred))) actions)))
  (unless fix (error "No preferred fix among %S" actions))
  (eglot--apply-workspace-edit (plist-get fix :edit)))
(goto-char (point-min))
(unless (search-forward "KBox::new(0, GFP_KERNEL)?" nil t) (error "The fix was not applied"))
(eglot--signal-textDocument/didChange)
(try-wait "one problem" (lambda () (flymake-start) (= 1 (try-problems))))
(message "ok")
;;; eglot.el ends here
