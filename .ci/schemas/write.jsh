// Writes the schema of every input and answer with its example, and the OpenAPI document, into the
// folder that the environment names.
void one(CatalogEntry<?, ?> entry, Path folder) throws Exception {
  Files.writeString(folder.resolve(entry.id() + ".input.schema.json"), HubSchema.of(entry.inputType()));
  Files.writeString(folder.resolve(entry.id() + ".answer.schema.json"), HubSchema.of(entry.outputType()));
  Files.writeString(folder.resolve(entry.id() + ".input.json"), entry.example());
  Files.writeString(folder.resolve(entry.id() + ".answer.json"), HubJson.write(JsonCatalog.answerToExample(entry)));
}
var folder = Files.createDirectories(Path.of(System.getenv("SCHEMAS")))
for (var entry : Catalog.load().entries()) { one(entry, folder); }
Files.writeString(folder.resolve("openapi.json"), HubOpenApi.of(Catalog.load(), LibraryVersion.current()))
/exit
