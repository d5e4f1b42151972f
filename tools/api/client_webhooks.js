// Adds the webhooks of npm's `telnyx` to a file with that client's operations: its union of events,
// which is in no other source, as `webhooks` like those of an OpenAPI document.
//   node tools/api/client_webhooks.js node_modules OPERATIONS.json >SOURCE.json
// The folder holds the packages `telnyx` and `typescript`. Only types are read, no texts.

const fs = require('fs');
const path = require('path');

const [folder, operations] = process.argv.slice(2).map((each) => path.resolve(each));
const ts = require(path.join(folder, 'typescript'));

const file = path.join(folder, 'telnyx', 'resources', 'webhooks.d.ts');
const program = ts.createProgram([file], { strict: true, noEmit: true });
const checker = program.getTypeChecker();

function union_schema(type, open) {
  const parts = type.types.filter((each) => !(each.flags & ts.TypeFlags.Undefined));
  const values = parts.filter((each) => !(each.flags & ts.TypeFlags.Null));
  const nullable = values.length < parts.length;
  if (values.every((each) => each.flags & ts.TypeFlags.BooleanLiteral)) {
    return { type: nullable ? ['boolean', 'null'] : 'boolean' };
  }
  if (values.every((each) => each.isStringLiteral())) {
    return { type: nullable ? ['string', 'null'] : 'string',
      enum: values.map((each) => each.value) };
  }
  const schemas = values.map((each) => schema_of(each, open));
  if (schemas.length > 1) return { anyOf: nullable ? [...schemas, { type: 'null' }] : schemas };
  if (nullable && typeof schemas[0].type === 'string') {
    return { ...schemas[0], type: [schemas[0].type, 'null'] };
  }
  return schemas[0];
}

function object_schema(type, open) {
  if (open.includes(type)) return { type: 'object' };
  const properties = {};
  const required = [];
  for (const property of checker.getPropertiesOfType(type)) {
    const declared = checker.getTypeOfSymbol(property);
    properties[property.name] = schema_of(declared, [...open, type]);
    if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
  }
  if (Object.keys(properties).length === 0) return { type: 'object', additionalProperties: true };
  return { type: 'object', properties, required };
}

function schema_of(type, open = []) {
  if (type.isUnion()) return union_schema(type, open);
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
  if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  if (checker.isArrayType(type)) {
    return { type: 'array', items: schema_of(checker.getTypeArguments(type)[0], open) };
  }
  if (type.flags & ts.TypeFlags.Object) return object_schema(type, open);
  return {};
}

const webhooks = {};
const source = program.getSourceFile(file);
const union = checker.getExportsOfModule(checker.getSymbolAtLocation(source))
  .find((each) => each.name === 'UnwrapWebhookEvent');
for (const type of checker.getDeclaredTypeOfSymbol(union).types) {
  const name = (type.aliasSymbol ?? type.symbol).name.replace(/WebhookEvent$/, '');
  webhooks[name] = { post: { requestBody: { content: {
    'application/json': { schema: schema_of(type) } } } } };
}

const all = JSON.parse(fs.readFileSync(operations, 'utf8'));
console.log(JSON.stringify({ ...all, webhooks }));
