using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits how a record is read, written and printed.</summary>
internal static class RecordJsonEmitter
{
    public static void Emit(CSharpWriter writer, RecordModel record)
    {
        EmitRead(writer, record);
        EmitWrite(writer, record);
        // The base of all events prints them.
        if (record.IsEvent)
            return;
        writer.Line();
        writer.Doc("summary", "Returns the record as indented JSON, with the API's member names.");
        writer.Line("public override string ToString() => SeamJson.Print(this);");
    }

    private static void EmitRead(CSharpWriter writer, RecordModel record)
    {
        writer.Separate();
        if (record.Members.Any(member => member.MustBeGiven))
            writer.Line("[SetsRequiredMembers]");
        writer.Line($"private {record.Name}(ref Utf8JsonReader reader)");
        using (writer.Indent())
            writer.Line(": this()");
        using (writer.Block())
        {
            if (record.IsAnswer)
                writer.Line("var members = new ResponseMembers();");
            // The type is preset for those who make an event: what is read holds what was there.
            if (record.EventType is not null)
                writer.Line("_eventType = null;");
            // What must be given and is not is found by the request's own checks.
            foreach (var member in record.Members.Where(member => member is { MustBeGiven: true, IsReference: true }))
                writer.Line($"{member.Name} = null!;");
            writer.Line("JsonRead.StartObject(ref reader);");
            var otherwise =
                record.IsEvent ? "ReadCommon(ref reader, ref members)"
                : record.IsAnswer ? "members.Keep(ref reader)"
                : "throw JsonRead.UnknownParameter(name)";
            var own = record.Own.ToList();
            writer.Line(
                record.IsAnswer
                    ? "while (members.Next(ref reader))"
                    : "while (JsonRead.NextMember(ref reader, out var name))"
            );
            if (own.Count == 0)
            {
                using (writer.Indent())
                    writer.Line(otherwise + ";");
            }
            else
            {
                using (writer.Block())
                    EmitSwitch(writer, own, record.IsAnswer, otherwise);
            }

            if (record.IsAnswer)
            {
                writer.Line();
                writer.Line("_additional = new(members.Additional);");
            }
        }

        writer.Line();
        writer.Line(
            $"static {record.Name} ISeamJson<{record.Name}>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);"
        );
    }

    /// <summary>A row for each member, and what happens to all others.</summary>
    public static void EmitSwitch(
        CSharpWriter writer,
        IEnumerable<MemberModel> members,
        bool isAnswer,
        string otherwise
    )
    {
        var name = isAnswer ? "members.Name" : "name";
        using (writer.Block($"switch ({name}.Length)"))
        {
            foreach (var member in members.OrderBy(member => member.FactName.Length))
                EmitRow(
                    writer,
                    $"case {member.FactName.Length} when {name}.SequenceEqual(\"{member.FactName}\"u8):",
                    $"{(member.HasField ? member.Field : member.Name)} = {ReadValue(member)}"
                );
            EmitRow(writer, "default:", otherwise);
        }
    }

    private static void EmitRow(CSharpWriter writer, string label, string action)
    {
        var end = action.StartsWith("throw ", StringComparison.Ordinal) ? "" : " break;";
        if (writer.Fits($"{label} {action};{end}"))
        {
            writer.WholeLine($"{label} {action};{end}");
            return;
        }

        writer.Line(label);
        using (writer.Indent())
        {
            writer.Line(action + ";");
            writer.Line("break;");
        }
    }

    private static string ReadValue(MemberModel member)
    {
        var read = member.Role == RecordRole.Answer ? ReadAnswer(member) : Read(member.Type, member.BareType);
        // No conversion of C# begins at an interface, so that lists and maps are wrapped by name.
        if (member.IsList || member.IsMap)
            return member.Clearable ? $"new(new({read}))" : $"new({read})";
        if (member.Clearable && member.IsJson)
            return $"new({read})";
        if (!member.MustBeGiven || member.HasField)
            return read;
        return member.IsReference ? read + "!" : read + ".GetValueOrDefault()";
    }

    private static string ReadAnswer(MemberModel member) =>
        member.IsList || member.IsMap
            ? $"members.{member.Type.Kind}<{member.ItemType}>(ref reader, {LooseItem(member.Type.Item!, member.ItemType)})"
            : $"members.{ReadMethod(member.Type, member.BareType)}(ref reader)";

    // Written in full, as hardly any file needs its namespace.
    private const string NullIfFalse = "[System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)]";

    private static string LooseItem(TypeExpression type, string csharp) =>
        type.Kind is TypeKind.List or TypeKind.Map
            ? $"static (ref Utf8JsonReader reader, ref bool isExact, {NullIfFalse} out {csharp} value) => "
                + $"LooseRead.{type.Kind}(ref reader, ref isExact, {LooseItem(type.Item!, Item(csharp))}, out value)"
            : $"LooseRead.{ReadMethod(type, csharp).Split('<')[0]}";

    private static string ReadMethod(TypeExpression type, string csharp) =>
        type.Kind switch
        {
            TypeKind.DateTime or TypeKind.Integer or TypeKind.Number or TypeKind.Boolean or TypeKind.Json =>
                $"{type.Kind}",
            TypeKind.Enum => $"Enum<{csharp}>",
            TypeKind.Schema => $"Record<{csharp}>",
            _ => "String",
        };

    private static string Read(TypeExpression type, string csharp) =>
        type.Kind is TypeKind.List or TypeKind.Map
            ? $"JsonRead.{Collection(type)}(ref reader, {Method(type.Item!, Item(csharp))})"
            : $"JsonRead.{ReadMethod(type, csharp)}(ref reader)";

    private static string Method(TypeExpression type, string csharp) =>
        type.Kind is TypeKind.List or TypeKind.Map ? $"static (ref Utf8JsonReader reader) => {Read(type, csharp)}"
        : type.Kind == TypeKind.Json ? "JsonRead.JsonItem"
        : $"JsonRead.{ReadMethod(type, csharp)}";

    private static string Collection(TypeExpression type) =>
        (type.Item!.IsText || type.Item.Kind is TypeKind.Schema or TypeKind.List or TypeKind.Map ? "" : "Value")
        + type.Kind;

    // IReadOnlyList<X> → X, IReadOnlyDictionary<string, X> → X
    private static string Item(string csharp) =>
        csharp.StartsWith("IReadOnlyDictionary", StringComparison.Ordinal)
            ? csharp[(csharp.IndexOf(' ', StringComparison.Ordinal) + 1)..^1]
            : csharp[(csharp.IndexOf('<', StringComparison.Ordinal) + 1)..^1];

    private static void EmitWrite(CSharpWriter writer, RecordModel record)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public {(record.IsEvent ? "override " : "")}void WriteJson(Utf8JsonWriter writer)"))
        {
            writer.Line("ArgumentNullException.ThrowIfNull(writer);");
            if (record.IsAnswer)
                EmitWriteAdditional(writer);
            writer.Line("writer.WriteStartObject();");
            foreach (var member in record.Members)
                EmitWriteMember(writer, member);
            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void EmitWriteAdditional(CSharpWriter writer)
    {
        using (writer.Block("if (AdditionalProperties.Count > 0)"))
        {
            writer.List(
                "JsonWrite.WithAdditional(",
                [
                    "writer",
                    "this",
                    "AdditionalProperties",
                    "static (record, additional) => record with { AdditionalProperties = additional }",
                ],
                ");"
            );
            writer.Line("return;");
        }

        writer.Line();
    }

    private static void EmitWriteMember(CSharpWriter writer, MemberModel member)
    {
        if (member is { MustBeGiven: true, Type.Kind: TypeKind.Enum or TypeKind.DateTime })
        {
            // A name or a time that must be given and was not is empty: nothing is written that nobody gave.
            var given = $"{member.Given} == default ? default({member.BareType}?) : {member.Given}";
            writer.Line(Write(member, given));
            return;
        }

        if (!member.Clearable)
        {
            writer.Line(Write(member, member.Given));
            return;
        }

        writer.Line($"JsonWrite.Null(writer, \"{member.FactName}\"u8, {member.Given});");
        writer.Line(Write(member, member.Given + ".Value"));
    }

    private static string Write(MemberModel member, string value)
    {
        var method = member.Type.Kind switch
        {
            TypeKind.DateTime => "DateTime",
            TypeKind.Integer => "Integer",
            TypeKind.Number => "Number",
            TypeKind.Boolean => "Boolean",
            TypeKind.Json => "Json",
            TypeKind.Enum => member.MustBeGiven ? $"Enum<{member.BareType}>" : "Enum",
            TypeKind.Schema => "Record",
            TypeKind.List => "List",
            TypeKind.Map => "Map",
            _ => member.Secret ? "Secret" : "String",
        };
        var items = member.IsList || member.IsMap ? ", " + WriteItem(member.Type.Item!) : "";
        return $"JsonWrite.{method}(writer, \"{member.FactName}\"u8, {value}{items});";
    }

    private static string WriteItem(TypeExpression type) =>
        type.Kind switch
        {
            TypeKind.DateTime => "JsonWrite.DateTimeValue",
            TypeKind.Integer => "JsonWrite.IntegerValue",
            TypeKind.Number => "JsonWrite.NumberValue",
            TypeKind.Boolean => "JsonWrite.BooleanValue",
            TypeKind.Json => "JsonWrite.JsonValue",
            TypeKind.Enum => "JsonWrite.EnumValue",
            TypeKind.Schema => "JsonWrite.RecordValue",
            TypeKind.List => $"static (writer, items) => JsonWrite.ListValue(writer, items, {WriteItem(type.Item!)})",
            TypeKind.Map => $"static (writer, items) => JsonWrite.MapValue(writer, items, {WriteItem(type.Item!)})",
            _ => "JsonWrite.StringValue",
        };
}
