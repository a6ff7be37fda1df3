namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the base of all events, which has the members that all have, and knows the record for each type.</summary>
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
        using (writer.Block($"public abstract record {record.Name} : ISeamJson<{record.Name}>"))
        {
            RecordEmitter.EmitFields(writer, record.Members, hasAdditional: true, "private protected");
            // No other assembly can add a type that reading would never make.
            writer.Separate();
            writer.Line($"private protected {record.Name}(SeamEventType? type = null) => _eventType = type;");
            foreach (var member in record.Members)
                RecordEmitter.EmitMember(writer, member);
            RecordEmitter.EmitAdditional(writer);
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public abstract void WriteJson(Utf8JsonWriter writer);");
            writer.Line();
            writer.Doc("summary", "Returns the event as indented JSON, with the API's member names.");
            writer.Line("public sealed override string ToString() => SeamJson.Print(this);");
            writer.Line();
            EmitReadCommon(writer, record);
            writer.Line();
            writer.Line($"static {record.Name} ISeamJson<{record.Name}>.ReadJson(ref Utf8JsonReader reader) =>");
            using (writer.Indent())
            {
                writer.Line("JsonRead.Peek(reader, \"event_type\"u8) switch");
                using (writer.Block(end: "};"))
                {
                    foreach (var item in events)
                        writer.Line(
                            $"{RecordEmitter.Literal(item.EventType!)} => JsonRead.Value<{item.Name}>(ref reader),"
                        );
                    writer.Line("_ => JsonRead.Value<UnknownSeamEvent>(ref reader),");
                }
            }
        }

        return writer.ToString();
    }

    private static void EmitReadCommon(CSharpWriter writer, RecordModel record)
    {
        writer.Line("// Reads a member that all events have, and keeps one that none has.");
        writer.Line("private protected void ReadCommon(ref Utf8JsonReader reader, ref ResponseMembers members)");
        using (writer.Block())
            RecordJsonEmitter.EmitSwitch(writer, record.Members, isAnswer: true, "members.Keep(ref reader)");
    }
}
