// A click on the head of a column sorts a table by it; without this script the table stands in its own order.
const collator = new Intl.Collator('en', { numeric: true });

for (const table of document.querySelectorAll('table.sortable')) {
  table.querySelectorAll('thead th').forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(table, head, column));
    head.replaceChildren(button);
  });
}

function sort(table, head, column) {
  const down = head.getAttribute('aria-sort') === 'ascending';
  const rows = [...table.tBodies[0].rows];
  const text = row => row.cells[column].textContent.trim();
  rows.sort((a, b) => (down ? -1 : 1) * collator.compare(text(a), text(b)));
  table.tBodies[0].replaceChildren(...rows);
  table.querySelectorAll('th').forEach(th => th.removeAttribute('aria-sort'));
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
}
