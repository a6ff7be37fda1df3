using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>The records of the client as test cases: by their names in the facts.</summary>
public static class RecordData
{
    public static TheoryData<string> All => new(RecordTypes.All.Select(record => record.Name));

    public static TheoryData<string> Answers => new(RecordTypes.Answers.Select(record => record.Name));

    public static TheoryData<string> Requests => new(RecordTypes.Requests.Select(record => record.Name));

    public static TheoryData<string, string> Members =>
        new(RecordTypes.All.SelectMany(record => record.Members.Select(member => (record.Name, member.Name))));

    internal static JsonObject Full(RecordFact record, int seed = 0) => SampleJson.Of(record.Members, seed);

    /// <summary>
    /// What is written of a record that has nothing: a request's numbers and truth values that must be given have no
    /// value that means that they were not.
    /// </summary>
    internal static JsonObject Missing(RecordFact record) =>
        new(
            record
                .Members.Where(member => member.Required && !record.IsAnswer)
                .Where(member => member.Type is "boolean" or "integer" or "number")
                .Select(member =>
                    KeyValuePair.Create<string, JsonNode?>(member.Name, member.Type == "boolean" ? false : 0)
                )
        );

    /// <summary>What printing shows: a credential for the API only by its place.</summary>
    internal static JsonObject Printed(RecordFact record, JsonObject json)
    {
        var printed = (JsonObject)json.DeepClone();
        foreach (var member in record.Members.Where(member => printed.ContainsKey(member.Name)))
        {
            if (IsSecret(record, member))
                printed[member.Name] = "***";
            if (member.FactType.Innermost.Members is null)
                continue;
            var part = RecordTypes.Of(member.FactType.Innermost.Text);
            printed[member.Name] = printed[member.Name] switch
            {
                JsonObject item => Printed(part, item),
                JsonArray items => new JsonArray([.. items.Select(item => Printed(part, item!.AsObject()))]),
                var other => other,
            };
        }

        return printed;
    }

    /// <summary>Whoever holds it can call the API with it, sign in its name, or open a door. A credential prints its own PIN.</summary>
    internal static bool IsSecret(RecordFact record, ApiMember member) =>
        (record.Name, member.Name)
            is
                ("client_session", "token")
                or
                ("webhook", "secret")
                or
                ("access_grant" or "access_method", "client_session_token")
        || (
            member.Name is "code" or "new_code" or "original_code" or "preferred_code"
            && member.FactType.Text == "string"
            && record.Name != "acs_credential"
        );

    /// <summary>Members that no version of the facts has, one of each kind of JSON value.</summary>
    internal static JsonObject Unknown() =>
        (JsonObject)
            JsonNode.Parse(
                """
                {
                  "new_text": "a\nb", "new_number": 1.50, "new_large": 123456789012345678901234567890, "new_true": true,
                  "new_false": false, "new_null": null, "new_list": [1, [null, {}], "x"], "": {"": [{"deep": {"er": 1e-7}}]},
                  "new_object": {"acs_user_id": {"nested": ["😀"]}, "errors": 7}, "Größe \"1\"": []
                }
                """
            )!;
}
