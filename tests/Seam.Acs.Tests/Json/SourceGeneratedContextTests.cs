using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Seam.Acs.Tests;

/// <summary>Records and open enums as members of a user's own types, behind a source-generated context.</summary>
public sealed partial class SourceGeneratedContextTests
{
    [Fact]
    public void A_users_type_with_records_as_members_survives()
    {
        var user = RecordData.Full(RecordTypes.Of("acs_user"));
        var credential = RecordData.Full(RecordTypes.Of("acs_credential"), seed: 1);
        var json = new JsonObject
        {
            ["Resident"] = user,
            ["Credentials"] = new JsonArray(credential, new JsonObject()),
            ["Method"] = "made_up",
            ["ByMethod"] = new JsonObject { ["code"] = new JsonObject { ["acs_entrance_id"] = "e1" } },
            ["Nothing"] = null,
            ["NoMethod"] = null,
        };

        var holding = JsonSerializer.Deserialize(json.ToJsonString(), Context.Default.Holding)!;

        Assert.Equal(RecordJson.Of(typeof(AcsUser)).Read(user), holding.Resident);
        Assert.Equal("made_up", holding.Method.Value);
        Assert.Equal("e1", holding.ByMethod![AcsCredentialAccessMethod.Code].AcsEntranceId);
        Assert.Null(holding.Nothing);
        Assert.Null(holding.NoMethod);
        SampleAnswer.AssertSame(json, JsonSerializer.SerializeToNode(holding, Context.Default.Holding));
    }

    [Fact]
    public void A_record_by_itself_survives_whatever_naming_the_context_has()
    {
        var json = RecordData.Full(RecordTypes.Of("acs_entrance"));
        var entrance = JsonSerializer.Deserialize(json.ToJsonString(), Context.Default.AcsEntrance)!;
        Assert.Equal((string?)json["acs_entrance_id"], entrance.AcsEntranceId);
        SampleAnswer.AssertSame(json, JsonSerializer.SerializeToNode(entrance, Context.Default.AcsEntrance));
    }

    [Fact]
    public void The_same_type_survives_by_reflection()
    {
        var holding = new Holding
        {
            Resident = new AcsUser { FullName = "Jane" },
            Method = AcsCredentialAccessMethod.Card,
            ByMethod = new() { [AcsCredentialAccessMethod.Card] = new AcsEntrance { DisplayName = "Door" } },
        };
        var json = JsonSerializer.Serialize(holding);
        SampleAnswer.AssertSame(
            JsonNode.Parse(
                """
                {"Resident": {"full_name": "Jane"}, "Credentials": null, "Method": "card", "Nothing": null,
                 "ByMethod": {"card": {"display_name": "Door"}}, "NoMethod": null}
                """
            ),
            JsonNode.Parse(json)
        );
        var read = JsonSerializer.Deserialize<Holding>(json)!;
        Assert.Equal(holding.Resident, read.Resident);
        Assert.Equal(holding.ByMethod[AcsCredentialAccessMethod.Card], read.ByMethod![AcsCredentialAccessMethod.Card]);
    }

    internal sealed class Holding
    {
        public AcsUser? Resident { get; set; }

        public List<AcsCredential>? Credentials { get; set; }

        public AcsCredentialAccessMethod Method { get; set; }

        public AcsCredentialAccessMethod? NoMethod { get; set; }

        public Dictionary<AcsCredentialAccessMethod, AcsEntrance>? ByMethod { get; set; }

        public UserIdentity? Nothing { get; set; }
    }

    [JsonSerializable(typeof(Holding))]
    [JsonSerializable(typeof(AcsEntrance))]
    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
    private sealed partial class Context : JsonSerializerContext;
}
