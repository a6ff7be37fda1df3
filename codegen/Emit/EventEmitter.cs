namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the base of all events, which knows the record for each type.</summary>
internal static class EventEmitter
{
    public static string Emit(RecordModel record, IReadOnlyList<RecordModel> events)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer, "System.Text.Json", "System.Text.Json.Serialization");
        writer.Doc("summary", record.Summary);
        writer.Doc(
            "remarks",
            $"<c>{record.FactsName}</c> of the API. Each type has a record of its own; <see cref=\"UnknownSeamEvent\"/> stands for all others."
        );
        writer.Line($"[JsonConverter(typeof(SeamJsonConverter<{record.Name}>))]");
        using (writer.Block($"public abstract partial record {record.Name} : ISeamJson<{record.Name}>"))
        {
            // No other assembly can add a type that reading would never make.
            writer.Line($"private protected {record.Name}() {{ }}");
            foreach (var member in record.Members)
            {
                writer.Line();
                writer.Doc("summary", member.Documentation);
                writer.Doc("remarks", RecordEmitter.Remarks(member));
                writer.Line($"public abstract {member.PropertyType} {member.Name} {{ get; init; }}");
            }

            writer.Line();
            writer.Doc(
                "summary",
                "Members that the API sent and this version of the library does not know, by their names in the API. Never <c>null</c>."
            );
            writer.Line("public abstract IReadOnlyDictionary<string, JsonElement> AdditionalProperties { get; init; }");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public abstract void WriteJson(Utf8JsonWriter writer);");
            writer.Line();
            writer.Line($"static {record.Name} ISeamJson<{record.Name}>.ReadJson(ref Utf8JsonReader reader) =>");
            using (writer.Indent())
            {
                writer.Line("JsonRead.Peek(reader, \"event_type\"u8) switch");
                using (writer.Block(end: "};"))
                {
                    foreach (var item in events)
                        writer.Line(
                            $"{RecordEmitter.Literal(item.FactsName[(record.FactsName.Length + 1)..])} => JsonRead.Value<{item.Name}>(ref reader),"
                        );
                    writer.Line("_ => JsonRead.Value<UnknownSeamEvent>(ref reader),");
                }
            }
        }

        return writer.ToString();
    }
}
