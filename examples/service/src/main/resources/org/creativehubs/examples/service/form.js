// A form made from a JSON Schema, filled from a value, and read back into one.
// Each part is {element, value(), path}: value() is undefined where nothing is given.

let number = 0;

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.filter(child => child !== undefined));
  return made;
}

export function words(name) {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function resolved(schema, root) {
  if (!schema.$ref) {
    return schema;
  }
  const target = resolved(root.$defs[schema.$ref.replace('#/$defs/', '')], root);
  return { ...target, description: schema.description ?? target.description };
}

/** Of several forms the one that the value has, else the first; none that is only written. */
function chosen(schema, value, root) {
  if (!schema.anyOf) {
    return schema;
  }
  const forms = schema.anyOf.map(form => resolved(form, root)).filter(form => !form.readOnly);
  const isObject = typeof value === 'object' && value !== null;
  const fits = form => (form.type === 'object') === isObject;
  const scalars = forms.filter(form => form.type !== 'object');
  const form = value === undefined ? forms[0] : forms.find(fits) ?? forms[0];
  const text = form.type === 'number' && scalars.find(one => one.type === 'string');
  return { ...(text || form), description: schema.description };
}

/** What a new part holds at first: nothing but its shape. */
function blank(schema, root) {
  const form = chosen(resolved(schema, root), undefined, root);
  return form.type === 'array' ? [] : form.type === 'object' ? {} : undefined;
}

function helpFor(id, schema) {
  return schema.description && element('span', { class: 'help', id: `${id}-help` }, schema.description);
}

/** A fraction with its decimal is typed as the fraction. */
function typed(value) {
  return typeof value?.exact === 'string' && typeof value.decimal === 'string' ? value.exact : value;
}

/** A part of the form. */
export function part(schema, given, path, name, root) {
  const whole = resolved(schema, root);
  const value = whole.anyOf ? typed(given) : given;
  if (whole.oneOf) {
    return variants(whole, value, path, name, root);
  }
  const form = chosen(whole, value, root);
  if (form.const !== undefined) {
    return { element: element('span', { hidden: true }), value: () => form.const, path };
  }
  if (form.enum) {
    return choice(form, value, path, name, form.enum.map(code => [code, words(String(code))]));
  }
  if (form.type === 'boolean') {
    return choice(form, value, path, name, [[true, 'Yes'], [false, 'No']]);
  }
  if (form.type === 'array') {
    return list(form, value, path, name, root);
  }
  if (form.type === 'object') {
    return typeof form.additionalProperties === 'object'
      ? map(form, value, path, name, root)
      : object(form, value, path, name, root);
  }
  return text(form, value, path, name);
}

function field(id, name, schema, control) {
  return element('div', { class: 'field' },
    element('label', { for: id }, name), helpFor(id, schema), control);
}

function described(id, schema) {
  return schema.description ? `${id}-help` : undefined;
}

function text(schema, value, path, name) {
  const id = `field-${number++}`;
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const type = schema.format === 'date' ? 'date' : 'text';
  const control = element('input', {
    id, type, 'data-path': path, autocomplete: 'off',
    inputmode: isNumber ? 'decimal' : undefined, 'aria-describedby': described(id, schema),
  });
  control.value = value === undefined ? '' : String(value);
  // What is no number goes as it is: the service says what is wrong with it.
  const read = () => (isNumber && control.value.trim() !== '' && Number.isFinite(Number(control.value))
    ? Number(control.value) : control.value);
  return { element: field(id, name, schema, control), value: read, path };
}

function choice(schema, value, path, name, pairs) {
  const id = `field-${number++}`;
  const control = element('select', { id, 'data-path': path, 'aria-describedby': described(id, schema) },
    ...pairs.map(([, label], i) => element('option', { value: i }, label)));
  control.value = String(Math.max(0, pairs.findIndex(([code]) => code === value)));
  return { element: field(id, name, schema, control), value: () => pairs[Number(control.value)][0], path };
}

/** One of several kinds, each with fields of its own. */
function variants(schema, value, path, name, root) {
  const id = `field-${number++}`;
  const kinds = schema.oneOf.map(one => resolved(one, root));
  const tag = Object.keys(kinds[0].properties).find(key => resolved(kinds[0].properties[key], root).const !== undefined);
  const kindOf = kind => resolved(kind.properties[tag], root).const;
  const control = element('select', { id, 'aria-describedby': described(id, schema) },
    ...kinds.map((kind, i) => element('option', { value: i }, words(String(kindOf(kind))))));
  const place = element('div');
  let inner;
  const show = given => {
    const kind = kinds[Number(control.value)];
    inner = object(kind, given ?? {}, path, words(String(kindOf(kind))), root);
    place.replaceChildren(inner.element);
  };
  control.value = String(Math.max(0, kinds.findIndex(kind => kindOf(kind) === value?.[tag])));
  control.addEventListener('change', () => show());
  show(value);
  return {
    element: element('div', { 'data-path': path }, field(id, `${name}: kind`, schema, control), place),
    value: () => inner.value(),
    path,
  };
}

function object(schema, value, path, name, root) {
  const given = typeof value === 'object' && value !== null ? value : {};
  const required = new Set(schema.required ?? []);
  const parts = new Map();
  const body = element('div', { class: 'fields' });
  const adding = element('select', { 'aria-label': `Fields that ${name || 'the input'} may have besides` });
  const add = element('button', { type: 'button', class: 'small' }, 'Add this field');
  const more = element('div', { class: 'row' }, adding, add);
  const at = key => (path ? `${path}.${key}` : key);

  const offer = () => {
    const absent = Object.keys(schema.properties ?? {}).filter(key => !parts.has(key));
    adding.replaceChildren(...absent.map(key => element('option', {
      value: key, title: resolved(schema.properties[key], root).description,
    }, words(key))));
    more.hidden = absent.length === 0;
  };
  const put = (key, held) => {
    const made = part(schema.properties[key], held, at(key), words(key), root);
    const isWide = made.element.matches('fieldset') || made.element.querySelector('fieldset, .fields');
    const line = element('div', { class: isWide ? 'wide' : undefined }, made.element);
    if (!required.has(key)) {
      line.append(element('button', {
        type: 'button', class: 'small', 'aria-label': `Leave out ${words(key)}`,
        onclick: () => { parts.delete(key); line.remove(); offer(); adding.focus(); },
      }, 'Leave out'));
    }
    parts.set(key, made);
    body.append(line);
    return line;
  };
  add.addEventListener('click', () => {
    const key = adding.value;
    const line = put(key, blank(schema.properties[key], root));
    offer();
    line.querySelector('input, select, button')?.focus();
  });
  for (const key of Object.keys(schema.properties ?? {})) {
    const isEmptyList = Array.isArray(given[key]) && given[key].length === 0;
    if (required.has(key) || (given[key] !== undefined && !isEmptyList)) {
      put(key, given[key] ?? blank(schema.properties[key], root));
    }
  }
  offer();
  const id = `group-${number++}`;
  const frame = name
    ? element('fieldset', { 'data-path': path, 'aria-describedby': described(id, schema) },
      element('legend', {}, name), helpFor(id, schema), body, more)
    : element('div', { 'data-path': path }, body, more);
  return {
    element: frame,
    value: () => Object.fromEntries([...parts].map(([key, one]) => [key, one.value()])),
    path,
  };
}

function list(schema, value, path, name, root) {
  const held = Array.isArray(value) ? value : [];
  const id = `group-${number++}`;
  const body = element('div');
  let parts = [];
  const show = values => {
    parts = values.map((one, i) =>
      part({ ...resolved(schema.items, root), description: undefined }, one, `${path}[${i}]`, `${name} ${i + 1}`, root));
    body.replaceChildren(...parts.map((one, i) => element('div', { class: 'item' }, one.element,
      element('button', {
        type: 'button', class: 'small', 'aria-label': `Remove ${name} ${i + 1}`,
        onclick: () => { show(read().filter((_, at) => at !== i)); more.focus(); },
      }, 'Remove'))));
  };
  const read = () => parts.map(one => one.value());
  const more = element('button', {
    type: 'button', class: 'small',
    onclick: () => {
      const now = read();
      show([...now, now.length > 0 ? now[now.length - 1] : blank(schema.items, root)]);
      body.lastElementChild.querySelector('input, select')?.focus();
    },
  }, `Add to ${name}`);
  show(held);
  return {
    element: element('fieldset', { 'data-path': path, 'aria-describedby': described(id, schema) },
      element('legend', {}, name), helpFor(id, schema), body, more),
    value: read,
    path,
  };
}

function map(schema, value, path, name, root) {
  const id = `group-${number++}`;
  const body = element('div');
  let rows = [];
  const put = (key, one) => {
    const keyId = `field-${number++}`;
    const label = element('input', { id: keyId, type: 'text', autocomplete: 'off' });
    label.value = key;
    const made = part(schema.additionalProperties, one, `${path}.${key}`, `Value of ${key || 'the new name'}`, root);
    const row = { label, made };
    const line = element('div', { class: 'row' },
      element('div', { class: 'field' }, element('label', { for: keyId }, 'Name'), label), made.element,
      element('button', {
        type: 'button', class: 'small', 'aria-label': `Remove ${key || 'the new name'} from ${name}`,
        onclick: () => { rows = rows.filter(other => other !== row); line.remove(); more.focus(); },
      }, 'Remove'));
    rows.push(row);
    body.append(line);
    return label;
  };
  const more = element('button', {
    type: 'button', class: 'small', onclick: () => put('', blank(schema.additionalProperties, root)).focus(),
  }, `Add to ${name}`);
  Object.entries(value ?? {}).forEach(([key, one]) => put(key, one));
  return {
    element: element('fieldset', { 'data-path': path, 'aria-describedby': described(id, schema) },
      element('legend', {}, name), helpFor(id, schema), body, more),
    value: () => Object.fromEntries(rows.map(row => [row.label.value, row.made.value()])),
    path,
  };
}
