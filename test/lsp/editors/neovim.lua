-- Neovim 0.7 or newer, without a plugin: nvim --clean --headless -l is newer than 0.7, so `nvim --clean --headless -S`.
-- Environment: SERVER (the server's program and arguments, separated by line feeds), FILE (a copy of the ledger).
-- Says `ok` or what went wrong on standard error, and leaves with status 0 or 1.

local function done(problem)
  io.stderr:write((problem or 'ok') .. '\n')
  vim.cmd(problem and 'cquit!' or 'quitall!')
end

local function wait_for(what, holds)
  if not vim.wait(20000, holds, 50) then
    error('waited in vain: ' .. what)
  end
end

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.source == 'kalloc-lint' then
      table.insert(found, diagnostic.user_data and diagnostic.user_data.lsp.code or diagnostic.code)
    end
  end
  table.sort(found)
  return table.concat(found, ' ')
end

local function try()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FILE))
  local client = vim.lsp.start_client({
    name = 'kalloc-lint',
    cmd = vim.split(vim.env.SERVER, '\n'),
    root_dir = vim.fn.fnamemodify(vim.env.FILE, ':h'),
    init_options = { kernel = '7.3' },
  })
  vim.lsp.buf_attach_client(0, client)
  wait_for('both problems', function()
    return codes() == 'lingering-try missing-gfp-flags'
  end)

  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  local line = select(2, text:sub(1, text:find('KBox::new', 1, true)):gsub('\n', ''))
  params.range = { start = { line = line, character = 20 }, ['end'] = { line = line, character = 20 } }
  params.context = { diagnostics = {} }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000)
  local fix
  for _, action in ipairs(answers[client].result) do
    -- This version does not say that it knows preferred actions, so none is marked.
    if action.kind == 'quickfix' and action.title:find('GFP_KERNEL', 1, true) then
      fix = fix or action
    end
  end
  vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
  wait_for('one problem', function()
    return codes() == 'lingering-try'
  end)
  local fixed = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]
  assert(fixed:find('KBox::new(0, GFP_KERNEL)?', 1, true), fixed)

  local column = fixed:find('GFP_KERNEL', 1, true)
  params.position = { line = line, character = column }
  local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 20000)[client].result
  assert(hover and hover.contents.value:find('GFP_KERNEL', 1, true), 'no hover')
end

local fine, problem = pcall(try)
done(not fine and tostring(problem) or nil)
