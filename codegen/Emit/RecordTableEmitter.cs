using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the JSON of all records and enums as a table, which OpenAPI schemas are made of.</summary>
internal static class RecordTableEmitter
{
    private const int LineLength = 105;

    public static string Emit(
        IEnumerable<RecordModel> records,
        IEnumerable<(string Type, IReadOnlyList<string> Values)> enums,
        Names names
    )
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer);
        writer.Doc("summary", "The JSON of the records and enums of the API.");
        using (writer.Block("internal static class RecordTable"))
        {
            foreach (
                var side in records
                    .OrderBy(record => record.Name, StringComparer.Ordinal)
                    .ToLookup(record => record.IsAnswer)
            )
                Table(
                    writer,
                    side.Key ? "Responses" : "Requests",
                    $"The members of each record of a {(side.Key ? "response" : "request")}: the name, <c>*</c> if it is required, <c>?</c> if it can be null, and the type.",
                    side.Select(record => (record.Name, record.Members.Select(member => Item(member, names))))
                );
            Table(
                writer,
                "Enums",
                "The known values of each enum.",
                enums
                    .OrderBy(item => item.Type, StringComparer.Ordinal)
                    .Select(item => (item.Type, item.Values.AsEnumerable()))
            );
        }

        return writer.ToString();
    }

    private static void Table(
        CSharpWriter writer,
        string name,
        string summary,
        IEnumerable<(string Type, IEnumerable<string> Items)> entries
    )
    {
        writer.Separate();
        writer.Doc("summary", summary);
        using (writer.Block($"public static readonly Dictionary<Type, string> {name} = new()", "};"))
        {
            foreach (var (type, items) in entries)
            {
                writer.Line($"[typeof({type})] = \"\"\"");
                using (writer.Indent())
                {
                    foreach (var line in Lines(items))
                        writer.WholeLine(line);
                    writer.Line("\"\"\",");
                }
            }
        }
    }

    /// <summary>Returns the items with commas between them, several on a line.</summary>
    private static IEnumerable<string> Lines(IEnumerable<string> items)
    {
        var line = "";
        foreach (var item in items)
        {
            if (line.Length + item.Length > LineLength)
            {
                yield return line + ",";
                line = "";
            }

            line += line.Length == 0 ? item : $", {item}";
        }

        yield return line;
    }

    private static string Item(MemberModel member, Names names)
    {
        var isRequired =
            member.Role == RecordRole.Answer ? member.Fact.Required && !member.Fact.Nullable : member.MustBeGiven;
        return $"{member.FactName}{(isRequired ? "*" : "")}{(member.Clearable ? "?" : "")} {Type(member.Type, names)}";
    }

    private static string Type(TypeExpression type, Names names) =>
        type.Kind switch
        {
            TypeKind.List => $"list<{Type(type.Item!, names)}>",
            TypeKind.Map => $"map<{Type(type.Item!, names)}>",
            TypeKind.Enum or TypeKind.Schema => names.CSharp(type),
            _ when type.IsText => "string",
            _ => type.ToString(),
        };
}
