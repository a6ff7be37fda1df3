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
        Contains("public string EventId", files["SeamEvent.g.cs"]);
        Contains(
            "record LampLitEvent() : SeamEvent(\"lamp.lit\"), ISeamJson<LampLitEvent>",
            files["LampLitEvent.g.cs"]
        );
        Assert.DoesNotContain("string EventId", files["LampLitEvent.g.cs"], StringComparison.Ordinal);
        Contains("public string LampId", files["LampLitEvent.g.cs"]);
        Contains("record UnknownSeamEvent() : SeamEvent, ", files["UnknownSeamEvent.g.cs"]);
        Contains("LampBroken { get; } = new(\"lamp.broken\")", files["SeamEventType.g.cs"]);
        Assert.DoesNotContain("LampBrokenEvent.g.cs", files.Keys);
    }

    [Fact]
    public void A_secret_is_written_as_one()
    {
        var facts = Facts(Operation("POST", ""), $"\"thing\": {Thing}");

        var open = LibraryCompiler.EmitAndCompile(facts);
        var hidden = LibraryCompiler.EmitAndCompile(facts, """{ "secrets": ["thing.token"] }""");

        Contains("JsonWrite.String(writer, \"token\"u8, Token);", open["Thing.g.cs"]);
        Contains("JsonWrite.Secret(writer, \"token\"u8, Token);", hidden["Thing.g.cs"]);
        Contains("JsonWrite.String(writer, \"thing_id\"u8, ThingId);", hidden["Thing.g.cs"]);
    }

    [Fact]
    public void Missing_keys_are_named_as_the_parameters_are()
    {
        var files = LibraryCompiler.EmitAndCompile(
            Facts(
                Operation(
                    "POST",
                    """{"name":"thing_id","type":"uuid"},{"name":"thing_key","type":"string"},{"name":"options","type":"string"},{"name":"place","type":"string","required":true}""",
                    "\"keys\":{\"exactly\":[[\"thing_id\"],[\"options\",\"thing_key\"]]},"
                ),
                $"\"thing\": {Thing}"
            )
        );

        Contains(
            "RequestCheck.Subject( ThingId is not null || Options is not null, \"thingId; optionsValue with thingKey\", \"thingId\" );",
            Unwrapped(files["ThingDoRequest.g.cs"])
        );
    }

    [Fact]
    public void Lists_and_maps_stand_in_a_query_in_the_form_of_their_items()
    {
        string[] types = ["list<date-time>", "list<integer>", "list<number>", "list<boolean>", "map<json>"];
        var parameters = types.Select((type, index) => $$"""{"name":"it{{index}}","type":"{{type}}"}""");
        var json = LibraryCompiler.EmitAndCompile(
            Facts(Operation("GET", string.Join(",", parameters)), $"\"thing\": {Thing}")
        )["ThingDoRequest.g.cs"];

        Contains("query.AddList(\"it0\", _it0.Given?.Select(SeamTime.Format).ToList());", json);
        Contains(
            "query.AddList(\"it1\", _it1.Given?.Select(item => FormattableString.Invariant($\"{item}\")).ToList());",
            json
        );
        Contains("double.IsFinite(item)", json);
        Contains("query.AddList(\"it3\", _it3.Given?.Select(item => item ? \"true\" : \"false\").ToList());", json);
        Contains("query.AddMap(\"it4\", _it4.Given);", json);
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
        Assert.Equal(2, Count(plain, "public virtual "));
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
        Contains("members.Name.SequenceEqual(\"a-b\"u8)", files["Thing.g.cs"]);
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
                    "\"key\":\"thing\",\"type\":\"thing\"",
                    "\"key\":\"action_attempt\",\"type\":\"action_attempt\",\"result\":\"action_attempt.ring\"",
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
        Contains("record RingResult() : ISeamJson<RingResult>", own["RingResult.g.cs"]);
        Contains("Task<ActionAttempt<Thing>> DoAsync(", other["Things.g.cs"]);
        Assert.DoesNotContain("RingResult.g.cs", other.Keys);
    }

    [Theory]
    [InlineData("summary", "Does `thing_key`.", "<paramref name=\"thingKey\"/>")]
    [InlineData("remarks", "See `token`.", "<see cref=\"Thing.Token\"/>")]
    [InlineData("returns", "Its `thing_id`.", "<see cref=\"Thing.ThingId\"/>")]
    [InlineData(
        "remarks",
        "Like `do`.",
        "<see cref=\"Things.Do(ThingDoRequest, SeamRequestOptions, CancellationToken)\"/>"
    )]
    [InlineData("remarks", "A `2_way` one.", "<c>2_way</c>")]
    public void Name_in_words_is_documented_as_what_it_is(string part, string words, string expected)
    {
        var files = LibraryCompiler.EmitAndCompile(
            WithKind,
            glossary: $$"""{ "operations": { "/things/do": { "{{part}}": "{{words}}" } } }"""
        );

        Contains(expected, Unwrapped(files["Things.g.cs"]));
    }

    [Fact]
    public void Parameter_is_a_property_in_the_words_of_its_request()
    {
        var files = LibraryCompiler.EmitAndCompile(
            WithKind,
            glossary: """{ "operations": { "/things/do": { "parameters": { "thing_id": "Not `thing_key`." } } } }"""
        );

        Contains("Not <see cref=\"ThingDoRequest.ThingKey\"/>.", files["ThingDoRequest.g.cs"]);
        Contains("Not <paramref name=\"thingKey\"/>.", files["Things.g.cs"]);
    }

    [Fact]
    public void Name_that_the_facts_do_not_have_is_refused_with_its_place()
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            LibraryCompiler.EmitAndCompile(
                WithKind,
                glossary: """{ "types": { "thing": { "members": { "token": "As `tokens`." } } } }"""
            )
        );

        Assert.Equal(
            "glossary.json names `tokens` at 'thing.token', which is no parameter, member, value or method there.",
            fault.Message
        );
    }

    [Theory]
    [InlineData("Its ID (UUID).", "UUID")]
    [InlineData("Digits only.", "Digits only")]
    [InlineData("False by default.", "by default")]
    [InlineData("Null clears it.", "Null clears")]
    [InlineData("How many; 500 if left out.", "500 if left out")]
    public void Words_that_codegen_adds_itself_are_refused(string words, string refused)
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            LibraryCompiler.EmitAndCompile(WithKind, glossary: $$"""{ "members": { "token": "{{words}}" } }""")
        );

        Assert.Equal(
            $"glossary.json says '{refused}' of 'thing.token', which codegen adds from the facts.",
            fault.Message
        );
    }

    [Fact]
    public void Member_of_a_part_that_an_update_can_clear_is_optional()
    {
        const string Member = """{"name":"place","type":"place"}""";
        const string Part = "\"place\": {\"members\":[{\"name\":\"city\",\"type\":\"string\",\"nullable\":true}]}";

        var update = LibraryCompiler.EmitAndCompile(Facts(Operation("PATCH", Member), $"\"thing\": {Thing}, {Part}"));
        var create = LibraryCompiler.EmitAndCompile(Facts(Operation("POST", Member), $"\"thing\": {Thing}, {Part}"));

        Contains("public Optional<string?> City { get; init; }", update["Place.g.cs"]);
        Contains("JsonWrite.Null(writer, \"city\"u8, City);", update["Place.g.cs"]);
        Contains("If omitted, the stored value is kept; <c>null</c> clears it.", update["Place.g.cs"]);
        Contains("public string? City { get; init; }", create["Place.g.cs"]);
        Assert.DoesNotContain("clears", create["Place.g.cs"], StringComparison.Ordinal);
    }

    private static ApiFacts WithKind =>
        Facts(
            Operation(
                "POST",
                """{"name":"thing_id","type":"uuid"},{"name":"thing_key","type":"string"},{"name":"kind","type":"enum:thing.kind"}"""
            ),
            $"\"thing\": {Thing}",
            "\"thing.kind\": [\"2_way\",\"other\"]"
        );

    private static string Operation(string verb, string parameters, string more = "") =>
        $$"""{"path":"/things/do","verbs":["{{verb}}"],"retry":"{{(verb == "GET" ? "read" : "action")}}",{{more}}"returns":{"key":"thing","type":"thing"},"parameters":[{{parameters}}]}""";

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
