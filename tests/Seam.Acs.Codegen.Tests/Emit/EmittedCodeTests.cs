using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Emit;

/// <summary>What the emitted code looks like where the facts ask for something special; all of it compiles.</summary>
public sealed class EmittedCodeTests
{
    private const string Thing = """{"members":[{"name":"thing_id","type":"uuid"},{"name":"token","type":"string"}]}""";

    [Fact]
    public void An_event_has_a_record_for_each_type_and_is_read_by_it()
    {
        var files = LibraryCompiler.EmitAndCompile(
            Facts(
                """{"path":"/events/get","verbs":["GET"],"retry":"read","returns":{"key":"event","type":"event"},"parameters":[]}""",
                """
                "event": {"members":[{"name":"event_id","type":"uuid","required":true},{"name":"event_type","type":"enum:event.event_type","required":true}]},
                "event.lamp.lit": {"members":[
                  {"name":"event_id","type":"uuid","required":true},
                  {"name":"event_type","type":"enum:event.event_type","required":true},
                  {"name":"lamp_id","type":"uuid","required":true}
                ]}
                """,
                "\"event.event_type\": [\"lamp.lit\",\"lamp.broken\"]",
                "\"lamp.lit\""
            )
        );

        Contains("\"lamp.lit\" => JsonRead.Value<LampLitEvent>(ref reader),", files["SeamEvent.g.cs"]);
        Contains("_ => JsonRead.Value<UnknownSeamEvent>(ref reader),", files["SeamEvent.g.cs"]);
        Contains("public abstract string EventId", files["SeamEvent.g.cs"]);
        Contains("record LampLitEvent : SeamEvent, ISeamJson<LampLitEvent>", files["LampLitEvent.g.cs"]);
        Contains("public override string EventId", files["LampLitEvent.g.cs"]);
        Contains("public string LampId", files["LampLitEvent.g.cs"]);
        Contains("_eventType = new(\"lamp.lit\")", files["LampLitEvent.g.cs"]);
        Contains("record UnknownSeamEvent : SeamEvent", files["UnknownSeamEvent.g.cs"]);
        Contains("LampBroken { get; } = new(\"lamp.broken\")", files["SeamEventType.g.cs"]);
        Assert.DoesNotContain("LampBrokenEvent.g.cs", files.Keys);
    }

    [Fact]
    public void A_secret_is_written_as_one()
    {
        var facts = Facts(Operation("POST", ""), $"\"thing\": {Thing}");

        var open = LibraryCompiler.EmitAndCompile(facts);
        var hidden = LibraryCompiler.EmitAndCompile(facts, """{ "secrets": ["thing.token"] }""");

        Contains("JsonWrite.String(writer, \"token\"u8, Token);", open["Thing.Json.g.cs"]);
        Contains("JsonWrite.Secret(writer, \"token\"u8, Token);", hidden["Thing.Json.g.cs"]);
        Contains("JsonWrite.String(writer, \"thing_id\"u8, ThingId);", hidden["Thing.Json.g.cs"]);
    }

    [Fact]
    public void Each_set_of_keys_has_a_factory_that_takes_what_must_be_given_too()
    {
        var files = LibraryCompiler.EmitAndCompile(
            Facts(
                Operation(
                    "GET",
                    """{"name":"thing_id","type":"uuid"},{"name":"thing_key","type":"string"},{"name":"options","type":"string"},{"name":"place","type":"string","required":true}""",
                    "\"keys\":{\"exactly\":[[\"thing_id\"],[\"thing_key\",\"options\"]]},"
                ),
                $"\"thing\": {Thing}"
            )
        );

        Contains(
            "ForThingId(string place, string thingId) => new() { Place = place, ThingId = thingId };",
            Unwrapped(files["ThingDoRequest.g.cs"])
        );
        Contains(
            "ForThingKeyAndOptions(string place, string thingKey, string optionsValue)",
            files["ThingDoRequest.g.cs"]
        );
        // What is blamed is what the caller sees.
        Contains("(\"optionsValue\", Options is not null)", files["ThingDoRequest.Json.g.cs"]);
        Contains("[[\"thingId\"], [\"thingKey\", \"optionsValue\"]]", files["ThingDoRequest.Json.g.cs"]);
    }

    [Fact]
    public void Lists_and_maps_stand_in_a_query_in_the_form_of_their_items()
    {
        string[] types = ["list<date-time>", "list<integer>", "list<number>", "list<boolean>", "map<json>"];
        var parameters = types.Select((type, index) => $$"""{"name":"it{{index}}","type":"{{type}}"}""");
        var json = LibraryCompiler.EmitAndCompile(
            Facts(Operation("GET", string.Join(",", parameters)), $"\"thing\": {Thing}")
        )["ThingDoRequest.Json.g.cs"];

        Contains("query.AddList(\"it0\", It0?.Select(SeamTime.Format).ToList());", json);
        Contains(
            "query.AddList(\"it1\", It1?.Select(item => FormattableString.Invariant($\"{item}\")).ToList());",
            json
        );
        Contains("double.IsFinite(item)", json);
        Contains("query.AddList(\"it3\", It3?.Select(item => item ? \"true\" : \"false\").ToList());", json);
        Contains("query.AddMap(\"it4\", It4);", json);
    }

    [Fact]
    public void A_deprecated_operation_is_obsolete_in_all_forms_and_says_what_to_use()
    {
        var facts = Facts(
            Operation("GET", """{"name":"page_cursor","type":"string"}""", "\"paged\":true,\"deprecated\":true,")
                .Replace("\"type\":\"thing\"", "\"type\":\"list<thing>\"", StringComparison.Ordinal),
            $"\"thing\": {Thing}"
        );

        var plain = LibraryCompiler.EmitAndCompile(facts)["Things.g.cs"];
        var worded = LibraryCompiler.EmitAndCompile(
            facts,
            glossary: """{ "deprecated": { "/things/do": "Use `things.get`." } }"""
        )["Things.g.cs"];

        Assert.Equal(8, Count(plain, "[Obsolete(\"The API has deprecated this.\")]"));
        Assert.Equal(8, Count(worded, "[Obsolete(\"Use Things.Get.\")]"));
        Assert.Equal(8, Count(plain, "public virtual "));
    }

    [Fact]
    public void A_deprecated_member_is_obsolete_unless_it_must_be_given()
    {
        const string Members =
            """{"name":"mail","type":"string","deprecated":true},{"name":"place","type":"string","required":true,"deprecated":true}""";

        var files = LibraryCompiler.EmitAndCompile(
            Facts(Operation("POST", Members), $$"""thing": {"members":[{{Members}}]}""".Insert(0, "\"")),
            glossary: """{ "deprecated": { "mail": "Use `e_mail`.", "thing.place": "Use `room_name`." } }"""
        );

        Contains("[Obsolete(\"Use EMail.\")] public string? Mail", Unwrapped(files["Thing.g.cs"]));
        Contains("[Obsolete(\"Use RoomName.\")] public string Place", Unwrapped(files["Thing.g.cs"]));
        Contains("[Obsolete(\"Use EMail.\")] public string? Mail", Unwrapped(files["ThingDoRequest.g.cs"]));
        Contains("public required string Place { get; init; }", files["ThingDoRequest.g.cs"]);
        Assert.Equal(1, Count(files["ThingDoRequest.g.cs"], "[Obsolete("));
        // What is deprecated is no parameter, but for what can't be done without.
        Assert.DoesNotContain("mail", files["Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Code_in_documentation_is_not_torn()
    {
        var things = LibraryCompiler.EmitAndCompile(
            Facts(Operation("GET", ""), $"\"thing\": {Thing}"),
            glossary: $$"""{ "operations": { "/things/do": { "remarks": "{{new string('x', 98)}}." } } }"""
        )["Things.g.cs"];

        Contains("<c>GET /things/do</c>", things);
        Assert.DoesNotContain("<c>GET\n", things, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_one_name_in_CSharp_get_two()
    {
        const string Members =
            """{"name":"a_b","type":"string"},{"name":"a-b","type":"string","deprecated":true},{"name":"a_b_value","type":"string","required":true},{"name":"request","type":"string"},{"name":"request_value","type":"string"}""";

        var files = LibraryCompiler.EmitAndCompile(
            Facts(Operation("POST", Members), $$"""thing": {"members":[{{Members}}]}""".Insert(0, "\""))
        );

        Contains("string? AB {", files["Thing.g.cs"]);
        Contains("<c>a-b</c> of the API", files["Thing.g.cs"]);
        Contains("name.SequenceEqual(\"a-b\"u8)", files["Thing.Json.g.cs"]);
        Contains("string? requestValue = null", files["Things.g.cs"]);
        Contains("string? requestValueValue = null", files["Things.g.cs"]);
    }

    [Theory]
    [InlineData("string", null, "'/things/do' returns string, which is no record.")]
    [InlineData("map<thing>", null, "'/things/do' returns map<thing>, which is no record.")]
    [InlineData("list<list<thing>>", null, "'/things/do' returns list<list<thing>>, which is no record.")]
    [InlineData("thing", "list<thing>", "'/things/do' results in list<thing>, which is no record.")]
    public void What_is_no_record_cannot_be_returned(string type, string? result, string message)
    {
        var answer = $"\"type\":\"{type}\"" + (result is null ? "" : $",\"result\":\"{result}\"");
        var facts = Facts(
            Operation("POST", "").Replace("\"type\":\"thing\"", answer, StringComparison.Ordinal),
            $"\"thing\": {Thing}"
        );

        var fault = Assert.Throws<NotSupportedException>(() => LibraryCompiler.EmitAndCompile(facts));

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void A_result_without_members_is_a_record_and_an_override_may_name_another()
    {
        var facts = Facts(
            Operation("POST", "")
                .Replace(
                    "\"type\":\"thing\"",
                    "\"type\":\"action_attempt\",\"result\":\"action_attempt.ring\"",
                    StringComparison.Ordinal
                ),
            $$"""
            "thing": {{Thing}},
            "action_attempt": {"members":[{"name":"result","type":"thing"}]},
            "action_attempt.ring": {"members":[]}
            """
        );
        const string Names = "\"names\": { \"action_attempt\": \"ActionAttempt<ActionAttemptResult>\" }";

        var own = LibraryCompiler.EmitAndCompile(facts, $$"""{ {{Names}} }""");
        var other = LibraryCompiler.EmitAndCompile(
            facts,
            $$"""{ {{Names}}, "operations": { "/things/do": { "result": "thing", "reason": "Seen." } } }"""
        );

        Contains("Task<ActionAttempt<RingResult>> DoAsync(", own["Things.g.cs"]);
        Contains("record RingResult : ISeamJson<RingResult>", own["RingResult.g.cs"]);
        Contains("Task<ActionAttempt<Thing>> DoAsync(", other["Things.g.cs"]);
        Assert.DoesNotContain("RingResult.g.cs", other.Keys);
    }

    private static string Operation(string verb, string parameters, string more = "") =>
        $$"""{"path":"/things/do","verbs":["{{verb}}"],"retry":"read",{{more}}"returns":{"key":"thing","type":"thing"},"parameters":[{{parameters}}]}""";

    private static ApiFacts Facts(string operation, string schemas, string enums = "", string events = "") =>
        FactsFile.Read(
            $$"""
            { "source": {"package":"a test","version":"1"},
              "operations": [{{operation}}], "schemas": { {{schemas}} }, "events": [{{events}}], "enums": { {{enums}} } }
            """
        );

    private static string Unwrapped(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static void Contains(string expected, string text) =>
        Assert.Contains(expected, text, StringComparison.Ordinal);
}
