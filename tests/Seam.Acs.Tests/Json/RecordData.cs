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
