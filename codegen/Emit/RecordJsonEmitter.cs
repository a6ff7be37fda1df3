using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits how a record is read, written, compared and printed, and what a request checks.</summary>
internal static class RecordJsonEmitter
{
    public static string Emit(RecordModel record, Operation? operation)
    {
        var writer = new CSharpWriter();
        List<string> namespaces = ["System.Text.Json"];
        if (record.Members.Any(member => member.MustBeGiven))
            namespaces.Insert(0, "System.Diagnostics.CodeAnalysis");
        FileHead.Write(writer, [.. namespaces]);
        using (writer.Block($"public sealed partial record {record.Name}"))
        {
            EmitRead(writer, record);
            EmitWrite(writer, record);
            EmitEquality(writer, record);
            if (record.Role != RecordRole.Answer)
                RequestEmitter.EmitChecks(writer, record, operation);
        }

        return writer.ToString();
    }

    private static void EmitRead(CSharpWriter writer, RecordModel record)
    {
        if (record.Members.Any(member => member.MustBeGiven))
            writer.Line("[SetsRequiredMembers]");
        using (writer.Block($"private {record.Name}(ref Utf8JsonReader reader)"))
        {
            if (record.IsAnswer)
                writer.Line("Dictionary<string, JsonElement>? additional = null;");
            // What is preset is so for those who make one: what is read holds what was there.
            foreach (var member in record.Members.Where(member => member.Initial is not null))
                writer.Line($"{member.Storage} = null;");
            // What must be given and is not is found by the request's own checks.
            foreach (
                var member in record.Members.Where(member =>
                    member is { MustBeGiven: true, IsReference: true, HasField: false }
                )
            )
                writer.Line($"{member.Name} = null!;");
            writer.Line("JsonRead.StartObject(ref reader);");
            using (writer.Block("while (JsonRead.NextMember(ref reader, out var name))"))
            {
                if (record.Members.Count > 0)
                    EmitSwitch(writer, record);
                writer.Line(
                    record.IsAnswer
                        ? "JsonRead.Additional(ref reader, name, ref additional);"
                        : "throw JsonRead.UnknownParameter(name);"
                );
            }

            if (record.IsAnswer)
            {
                writer.Line();
                writer.Line("AdditionalProperties = JsonRead.Freeze(additional);");
            }
        }

        writer.Line();
        writer.Line(
            $"static {record.Name} ISeamJson<{record.Name}>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);"
        );
    }

    private static void EmitSwitch(CSharpWriter writer, RecordModel record)
    {
        using (writer.Block("switch (name.Length)"))
        {
            foreach (var member in record.Members.OrderBy(member => member.FactName.Length))
            {
                writer.Line($"case {member.FactName.Length} when name.SequenceEqual(\"{member.FactName}\"u8):");
                using (writer.Indent())
                {
                    writer.Line($"{member.Storage} = {ReadValue(member)};");
                    writer.Line("continue;");
                }
            }
        }

        writer.Line();
    }

    private static string ReadValue(MemberModel member)
    {
        var read = Read(member.Type, member.BareType);
        // No conversion of C# begins at an interface, so that lists and maps are wrapped by name.
        if (member.Clearable && (member.IsList || member.IsMap))
            return $"new({read})";
        if (!member.MustBeGiven || member.HasField)
            return read;
        return member.IsReference ? read + "!" : read + ".GetValueOrDefault()";
    }

    private static string Read(TypeExpression type, string csharp) =>
        type.Kind switch
        {
            TypeKind.DateTime => "JsonRead.DateTime(ref reader)",
            TypeKind.Integer => "JsonRead.Integer(ref reader)",
            TypeKind.Number => "JsonRead.Number(ref reader)",
            TypeKind.Boolean => "JsonRead.Boolean(ref reader)",
            TypeKind.Json => "JsonRead.Json(ref reader)",
            TypeKind.Enum => $"JsonRead.Enum<{csharp}>(ref reader)",
            TypeKind.Schema => $"JsonRead.Record<{csharp}>(ref reader)",
            TypeKind.List => $"JsonRead.{Collection(type, "List")}(ref reader, {Method(type.Item!, Item(csharp))})",
            TypeKind.Map => $"JsonRead.{Collection(type, "Map")}(ref reader, {Method(type.Item!, Item(csharp))})",
            _ => "JsonRead.String(ref reader)",
        };

    private static string Method(TypeExpression type, string csharp) =>
        type.Kind is TypeKind.List or TypeKind.Map ? $"static (ref Utf8JsonReader reader) => {Read(type, csharp)}"
        : type.Kind == TypeKind.Json ? "JsonRead.JsonItem"
        : Read(type, csharp)[..^"(ref reader)".Length];

    private static string Collection(TypeExpression type, string name) =>
        type.Item!.IsText || type.Item.Kind is TypeKind.Schema or TypeKind.List or TypeKind.Map ? name : "Value" + name;

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
            writer.Line("writer.WriteStartObject();");
            foreach (var member in record.Members)
                EmitWriteMember(writer, member);
            if (record.IsAnswer)
                writer.Line("JsonWrite.Additional(writer, AdditionalProperties);");
            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void EmitWriteMember(CSharpWriter writer, MemberModel member)
    {
        if (member is { MustBeGiven: true, Type.Kind: TypeKind.Enum or TypeKind.DateTime })
        {
            // A name or a time that must be given and was not is empty: nothing is written that nobody gave.
            var given = $"{member.Storage} == default ? default({member.BareType}?) : {member.Storage}";
            writer.Line(Write(member, given));
            return;
        }

        if (!member.Clearable)
        {
            writer.Line(Write(member, member.Storage));
            return;
        }

        writer.Line($"JsonWrite.Null(writer, \"{member.FactName}\"u8, {member.Storage});");
        writer.Line(Write(member, member.Storage + ".Value"));
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

    private static void EmitEquality(CSharpWriter writer, RecordModel record)
    {
        var comparisons = record.Members.Select(Compare).ToList();
        if (record.IsAnswer)
            comparisons.Add("JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties)");
        writer.Line();
        writer.Doc(
            "summary",
            "Whether the other one has the same members, lists by their items and JSON by its value."
        );
        writer.Doc("param", "The one to compare with; may be <c>null</c>.", " name=\"other\"");
        if (comparisons.Count == 0)
        {
            writer.Line($"public bool Equals({record.Name}? other) => other is not null;");
        }
        else
        {
            writer.Line($"public bool Equals({record.Name}? other) =>");
            using (writer.Indent())
            {
                writer.Line("ReferenceEquals(this, other)");
                writer.Line("|| other is not null");
                using (writer.Indent())
                {
                    for (var index = 0; index < comparisons.Count; index++)
                        writer.Line("&& " + comparisons[index] + (index == comparisons.Count - 1 ? ";" : ""));
                }
            }
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block("public override int GetHashCode()"))
        {
            writer.Line("var hash = new HashCode();");
            foreach (var member in record.Members.Where(member => member.Type.Kind != TypeKind.Json))
                writer.Line($"hash.Add({Hash(member)});");
            if (record.IsAnswer)
                writer.Line("hash.Add(JsonEquality.Hash(AdditionalProperties));");
            writer.Line("return hash.ToHashCode();");
        }

        writer.Line();
        writer.Doc("summary", "The record as indented JSON, with the API's member names.");
        writer.Line("public override string ToString() => SeamJson.Print(this);");
    }

    // An obsolete member is compared by its field; one that reads as empty where it is missing, by what it reads as.
    private static string Compared(MemberModel member) => member.Obsolete is null ? member.Name : member.Field;

    private static string Compare(MemberModel member)
    {
        var name = Compared(member);
        var (value, given) = member.Clearable
            ? ($"{name}.Value", $"{name}.HasValue == other.{name}.HasValue && ")
            : (name, "");
        return member.Type.Kind switch
        {
            TypeKind.List => $"{given}JsonEquality.Lists({value}, other.{value})",
            TypeKind.Map => $"{given}JsonEquality.Maps({value}, other.{value})",
            TypeKind.Json => $"{given}JsonEquality.Json({value}, other.{value})",
            _ => $"{name} == other.{name}",
        };
    }

    private static string Hash(MemberModel member) =>
        member.IsList || member.IsMap
            ? $"JsonEquality.Hash({Compared(member)}{(member.Clearable ? ".Value" : "")})"
            : Compared(member);
}
