using System.Globalization;
using System.Net;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits a record: its members with their documentation, then how it is read and written.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record, Operation? operation = null)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer, Namespaces(record));
        writer.Doc("summary", record.Summary);
        if (record.IsAnswer)
            writer.Doc("remarks", $"<c>{record.FactsName}</c> of the API. Equality compares all members by value.");
        List<string> bases = [$"ISeamJson<{record.Name}>"];
        if (record.IsEvent)
            bases.Insert(0, record.EventType is { } type ? $"SeamEvent({Literal(type)})" : "SeamEvent");
        if (!record.IsAnswer)
            bases.Add(record.Role == RecordRole.Request ? "ISeamRequest" : "IRequestPart");
        writer.Line($"[JsonConverter(typeof(SeamJsonConverter<{record.Name}>))]");
        writer.Head($"public sealed record {record.Name}()", [.. bases]);
        using (writer.Block())
        {
            EmitFields(writer, record.Own, record.IsAnswer && !record.IsEvent);
            foreach (var member in record.Own)
                EmitMember(writer, member);
            if (record.IsAnswer && !record.IsEvent)
                EmitAdditional(writer);
            RecordJsonEmitter.Emit(writer, record);
            if (!record.IsAnswer)
                RequestEmitter.EmitChecks(writer, record, operation);
        }

        return writer.ToString();
    }

    private static string[] Namespaces(RecordModel record)
    {
        List<string> namespaces = ["System.Text.Json", "System.Text.Json.Serialization"];
        if (record.Members.Any(member => member.MustBeGiven))
            namespaces.Insert(0, "System.Diagnostics.CodeAnalysis");
        return [.. namespaces];
    }

    /// <summary>The fields of members, each of which compares as its property reads.</summary>
    public static void EmitFields(
        CSharpWriter writer,
        IEnumerable<MemberModel> members,
        bool hasAdditional,
        string modifiers = "private readonly"
    )
    {
        foreach (var member in members.Where(member => member.HasField))
            writer.Line($"{modifiers} {member.FieldType} {member.Field};");
        if (hasAdditional)
            writer.Line($"{modifiers} ResponseMap<JsonElement> _additional;");
    }

    public static void EmitMember(CSharpWriter writer, MemberModel member)
    {
        writer.Separate();
        writer.Doc("summary", member.Documentation + (Missing(member) is { Length: > 0 } missing ? " " + missing : ""));
        writer.Doc("remarks", Remarks(member));
        if (member.Obsolete is { } instead)
            writer.Line($"[Obsolete({Literal(instead)})]");
        var required = member.MustBeGiven && member.Obsolete is null ? "required " : "";
        var head = $"public {required}{member.PropertyType} {member.Name}";
        if (!member.HasField)
            writer.Line($"{head} {{ get; init; }}");
        else
            EmitProperty(writer, head, member.Getter, $"{member.Field} = {member.Setter}");
    }

    public static void EmitAdditional(CSharpWriter writer)
    {
        writer.Separate();
        writer.Doc(
            "summary",
            "Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by their names in the API."
        );
        EmitProperty(
            writer,
            "public IReadOnlyDictionary<string, JsonElement> AdditionalProperties",
            "_additional.Value",
            "_additional = new(value)"
        );
    }

    private static void EmitProperty(CSharpWriter writer, string head, string getter, string setter)
    {
        if (writer.Fits($"{head} {{ get => {getter}; init => {setter}; }}"))
        {
            writer.Line($"{head} {{ get => {getter}; init => {setter}; }}");
            return;
        }

        using (writer.Block(head))
        {
            writer.Line($"get => {getter};");
            writer.Line($"init => {setter};");
        }
    }

    /// <summary>What a missing value means, which no words of ours say.</summary>
    internal static string Missing(MemberModel member) =>
        member switch
        {
            { Clearable: true } => "If omitted, the stored value is kept; <c>null</c> clears it.",
            { MustBeGiven: true } => "",
            { EmptyWhenMissing: true, IsList: true } or { EmptyWhenMissing: true, IsMap: true } => "Never <c>null</c>.",
            { EmptyWhenMissing: true } => "",
            // Most words of ours say themselves when it is null.
            { Role: RecordRole.Answer } when !member.Documentation.Contains("null</c>", StringComparison.Ordinal) =>
                "<c>null</c> if the API sends none.",
            { Role: RecordRole.Answer } => "",
            _ => Default(member),
        };

    private static string Default(MemberModel member) =>
        member.Fact.Default is { } value && value is not ("null" or "[]" or "{}") && !value.StartsWith('{')
            ? $"Default: <c>{WebUtility.HtmlEncode(value.Trim('"'))}</c>."
            : "";

    /// <summary>The name in the API, and the form of the value.</summary>
    private static string Remarks(MemberModel member)
    {
        var form = Form(member);
        return $"<c>{member.FactName}</c> of the API{(form.Length > 0 ? ", " + form : "")}.";
    }

    internal static string Form(MemberModel member)
    {
        var fact = member.Fact;
        var form = member.Type.Kind switch
        {
            TypeKind.Uuid => "a UUID",
            TypeKind.Email => "an e-mail address",
            TypeKind.Uri => "a URI",
            TypeKind.DateTime => "a date and time in UTC",
            TypeKind.List => member.Type.Item!.Kind switch
            {
                TypeKind.Uuid => "a list of UUIDs",
                _ => "a list",
            },
            _ => "",
        };
        var limits = new List<string>();
        if (form.Length > 0)
            limits.Add(form);
        if (fact.Pattern == @"^\d+$")
            limits.Add("digits only");
        if (fact.MinLength is > 1 or null && fact.MaxLength is not null)
            limits.Add($"{Text(fact.MinLength ?? 0)} to {Text(fact.MaxLength.Value)} characters");
        if (fact.ExclusiveMinimum is { } above)
            limits.Add($"more than {Text(above)}");
        if (fact.Minimum is { } least)
            limits.Add($"at least {Text(least)}");
        return string.Join(", ", limits);
    }

    internal static string Literal(string text) =>
        "\""
        + string.Concat(
            text.Select(letter =>
                letter is '"' or '\\' ? $"\\{letter}"
                : char.IsControl(letter) ? $"\\u{(int)letter:x4}"
                : letter.ToString()
            )
        )
        + "\"";

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
