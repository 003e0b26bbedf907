const box = document.getElementById("find");
const list = document.getElementById("found");

function find() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = words.length === 0 ? [] : pages.filter(page => words.every(word =>
    page.slice(1).join(" ").toLowerCase().includes(word)));
  list.replaceChildren(...hits.slice(0, 30).map(([path, title, kind]) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = path;
    link.textContent = title;
    item.append(link, " (" + kind + ")");
    return item;
  }));
}

box.addEventListener("input", find);
