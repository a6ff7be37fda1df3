using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits what a request checks before it is sent, and how it is written as a query.</summary>
internal static class RequestEmitter
{
    public static void EmitChecks(CSharpWriter writer, RecordModel record, Operation? operation)
    {
        if (record.Role == RecordRole.RequestPart)
        {
            EmitBlock(writer, "void IRequestPart.Validate(string path)", Checks(record, "path", isRead: false));
            return;
        }

        EmitBlock(
            writer,
            "void ISeamRequest.Validate()",
            [.. Checks(record, null, operation!.Retry == RetryClass.Read), .. SubjectCheck(record, operation)]
        );
        if (operation.Verb is "GET" or "DELETE")
            EmitBlock(
                writer,
                "void ISeamRequest.WriteQuery(QueryStringBuilder query)",
                [.. record.Members.OrderBy(member => member.FactName, StringComparer.Ordinal).Select(QueryLine)]
            );
    }

    // Without lines, the interface's own method does as well.
    private static void EmitBlock(CSharpWriter writer, string head, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        writer.Line();
        using (writer.Block(head))
            writer.Lines(lines);
    }

    private static List<string> Checks(RecordModel record, string? path, bool isRead) =>
        [.. record.Members.SelectMany(member => MemberChecks(member, path, isRead))];

    // The checks are those of the policy that RequestCheck states.
    private static IEnumerable<string> MemberChecks(MemberModel member, string? path, bool isRead)
    {
        var value = member.Clearable ? $"{member.Given}.Value" : member.Given;
        var name = path is null ? $"\"{member.ParameterText}\"" : $"{path} + \".{member.ParameterText}\"";
        var item = member.IsList ? member.Type.Item! : null;
        var checks = new List<string>();
        if (member.MustBeGiven && member.IsReference)
            checks.Add("Given");
        if (member.MustBeGiven && member.Type.Kind == TypeKind.Enum)
            checks.Add("GivenName");
        if (member.MustBeGiven && member.Type.Kind == TypeKind.DateTime)
            checks.Add("GivenTime");
        if (!member.MustBeGiven && member.Type.Kind == TypeKind.DateTime && !isRead)
            checks.Add("Time");
        if (member.Type.Kind == TypeKind.Uuid)
            checks.Add("Id");
        if (member.IsList && member.MustBeGiven && member.Fact.MinItems > 0)
            checks.Add("NotEmpty");
        if (item?.Kind == TypeKind.Uuid)
            checks.Add("Ids");
        else if (item?.IsText == true)
            checks.Add("Items");
        if (item?.Kind == TypeKind.Enum)
            checks.Add("Names");
        if (member.Type.Kind == TypeKind.Schema)
            checks.Add("Part");
        if (item?.Kind == TypeKind.Schema)
            checks.Add("Parts");
        return checks.Select(check => $"RequestCheck.{check}({value}, {name});");
    }

    private static IEnumerable<string> SubjectCheck(RecordModel record, Operation operation)
    {
        if (operation.Retry == RetryClass.Read || record.Keys is not { } keys || keys.Sets.Any(set => set.Count == 0))
            yield break;
        var isNamed = keys.Sets.Select(set => $"{record.Member(Subject(set)).Given} is not null");
        var choices = keys.Sets.Select(set =>
            string.Join(" with ", set.Select(name => record.Member(name).ParameterText))
        );
        yield return $"RequestCheck.Subject({string.Join(" || ", isNamed)}, \"{string.Join("; ", choices)}\", "
            + $"\"{record.Member(Subject(keys.Sets[0])).ParameterText}\");";

        // The first of a set that is no list. The others narrow it down, as a system does for an identity.
        string Subject(IReadOnlyList<string> set) => set.FirstOrDefault(name => !record.Member(name).IsList) ?? set[0];
    }

    private static string QueryLine(MemberModel member)
    {
        var value = member.Given;
        return member.Type.Kind switch
        {
            TypeKind.Enum => $"query.Add(\"{member.FactName}\", {value}{(member.MustBeGiven ? "" : "?")}.Value);",
            TypeKind.List when member.Type.Item!.IsText => $"query.AddList(\"{member.FactName}\", {value});",
            TypeKind.List when member.Type.Item!.Kind == TypeKind.Enum =>
                $"query.AddList(\"{member.FactName}\", {value}?.Select(item => item.Value).ToList());",
            TypeKind.List when member.Type.Item!.Kind == TypeKind.DateTime =>
                $"query.AddList(\"{member.FactName}\", {value}?.Select(SeamTime.Format).ToList());",
            TypeKind.List when InvariantText(member.Type.Item!.Kind) is { } text =>
                $"query.AddList(\"{member.FactName}\", {value}?.Select(item => {text}).ToList());",
            TypeKind.Map when member.Type.Item!.Kind == TypeKind.Json =>
                $"query.AddMap(\"{member.FactName}\", {value});",
            TypeKind.Schema or TypeKind.Map or TypeKind.Json or TypeKind.List => throw new NotSupportedException(
                $"'{member.FactName}' of type {member.Type} stands in a query, which can hold no such value."
            ),
            _ => $"query.Add(\"{member.FactName}\", {value});",
        };
    }

    private static string? InvariantText(TypeKind kind) =>
        kind switch
        {
            TypeKind.Integer => "FormattableString.Invariant($\"{item}\")",
            // No number of a query can be infinite or none.
            TypeKind.Number =>
                "double.IsFinite(item) ? FormattableString.Invariant($\"{item}\") : throw new ArgumentException(\"A number that is not finite cannot be sent.\")",
            TypeKind.Boolean => "item ? \"true\" : \"false\"",
            _ => null,
        };
}
