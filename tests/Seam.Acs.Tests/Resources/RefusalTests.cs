using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>What can't be right is refused before anything is sent, with the C# name of the parameter at fault.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string> Parameters =>
        new(
            from operation in ApiFacts.Instance.Operations
            from member in operation.Parameters
            where BadValues(member, IsQuery(operation)).Any()
            select (operation.Path, member.Name)
        );

    public static TheoryData<string, string> Times =>
        new(
            from operation in ApiFacts.Instance.Operations
            from member in operation.Parameters
            where member.Type == "date-time"
            select (operation.Path, member.Name)
        );

    public static TheoryData<string> WithKeys =>
        new(
            ApiFacts
                .Instance.Operations.Where(operation => operation.Keys?.Sets.All(set => set.Count > 0) == true)
                .Select(operation => operation.Path)
        );

    public static TheoryData<string> Paths => new(ApiFacts.Instance.Operations.Select(operation => operation.Path));

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task A_value_that_cannot_be_right_is_refused(string path, string parameter)
    {
        var operation = ApiFacts.Operation(path);
        var member = operation.Parameters.Single(item => item.Name == parameter);
        foreach (var bad in BadValues(member, IsQuery(operation)))
        {
            var parameters = ParameterVariants.Parameters(operation, "all");
            parameters[parameter] = bad;
            var failure = await AssertRefused(operation, parameters, CSharpName.Camel(parameter));
            Assert.DoesNotContain("4815162", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Times))]
    public async Task Time_that_was_never_set_is_rejected_in_a_write_and_sent_in_a_read(string path, string parameter)
    {
        var operation = ApiFacts.Operation(path);
        var parameters = ParameterVariants.Parameters(operation, "all");
        parameters[parameter] = "0001-01-01T12:00:00Z";
        if (operation.Retry == "read")
            await AssertSent(operation, parameters);
        else
            await AssertRefused(operation, parameters, CSharpName.Camel(parameter));
    }

    [Theory]
    [MemberData(nameof(WithKeys))]
    public async Task Write_without_a_subject_is_rejected_and_read_without_a_key_is_sent(string path)
    {
        var operation = ApiFacts.Operation(path);
        var parameters = WithKeysAlone(operation, []);
        if (operation.Retry == "read")
            await AssertSent(operation, parameters);
        else
            await AssertRefused(operation, parameters, CSharpName.Camel(Subject(operation, operation.Keys!.Sets[0])));
    }

    [Theory]
    [MemberData(nameof(WithKeys))]
    public async Task Any_combination_of_keys_with_a_subject_is_sent(string path)
    {
        var operation = ApiFacts.Operation(path);
        var subjects = operation.Keys!.Sets.Select(set => Subject(operation, set)).ToHashSet();
        var names = operation.KeyNames.ToArray();
        for (var bits = 1; bits < 1 << names.Length; bits++)
        {
            var given = names.Where((_, index) => (bits & (1 << index)) != 0).ToHashSet();
            if (given.Overlaps(subjects))
                await AssertSent(operation, WithKeysAlone(operation, given));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_request_that_is_null_is_refused(string path)
    {
        var operation = ApiFacts.Operation(path);
        using var recorder = new WireRecorder();
        using var client = recorder.CreateClient();
        foreach (var form in OperationMethods.FormsOf(operation).Where(form => !form.HasFlag(CallForm.Flat)))
        {
            var failure = await Assert.ThrowsAsync<ArgumentNullException>(() =>
                OperationCall.Invoke(client, operation, form, null, null, TestContext.Current.CancellationToken)
            );
            Assert.Equal("request", failure.ParamName);
        }

        Assert.Empty(recorder.Requests);
    }

    [Fact]
    public async Task A_part_of_a_parameter_is_named_by_its_path()
    {
        var report = ApiFacts.Operation("/acs/systems/report_devices");
        await AssertRefused(report, With(report, "acs_encoders", "[null]"), "acsEncoders[0]");
        await AssertRefused(report, With(report, "acs_encoders", "[{}]"), "acsEncoders[0].hotekMetadata");
        await AssertRefused(
            report,
            With(report, "acs_encoders", """[{"hotek_metadata": {"encoder_number": ""}}]"""),
            "acsEncoders[0].hotekMetadata.encoderNumber"
        );
        await AssertRefused(
            report,
            With(report, "acs_entrances", """[{"hotek_metadata": {}}, {"is_removed": true}]"""),
            "acsEntrances[1].hotekMetadata"
        );
        var update = ApiFacts.Operation("/acs/users/update");
        await AssertRefused(
            update,
            With(update, "access_schedule", """{"starts_at": "2026-07-01T15:00:00Z"}"""),
            "accessSchedule.endsAt"
        );
        var create = ApiFacts.Operation("/acs/credentials/create");
        await AssertRefused(
            create,
            With(create, "visionline_metadata", """{"joiner_acs_credential_ids": ["a", ""]}"""),
            "visionlineMetadata.joinerAcsCredentialIds"
        );
    }

    private static bool IsQuery(ApiOperation operation) => operation.Verb is "GET" or "DELETE";

    private static IEnumerable<JsonNode?> BadValues(ApiMember member, bool inQuery)
    {
        var type = member.FactType;
        if (member.Required && (type.IsText || type.Enum is not null))
            yield return null;
        if (type.IsText && (member.Required || type.Text == "uuid" || inQuery))
            yield return "";
        if (type.Enum is not null && inQuery)
            yield return "";

        if (type.Text == "uuid")
        {
            yield return "4815162 3";
            yield return "4815162\n";
        }

        if (type.Enum is not null && member.Required)
            yield return "";
        if (type.IsList && member.Required && member.MinItems > 0)
            yield return new JsonArray();
        if (type.IsMap && inQuery)
        {
            yield return new JsonObject { ["a.b"] = "4815162" };
            yield return new JsonObject { [""] = "4815162" };
            yield return new JsonObject { ["a"] = new JsonArray("4815162") };
            yield return new JsonObject { ["a"] = new JsonObject { ["b"] = "4815162" } };
        }

        if (!type.IsList || !(type.Item.IsText || type.Item.Enum is not null))
            yield break;
        yield return new JsonArray("x", "");
        if (type.Item.IsText)
            yield return new JsonArray(null, "x");

        if (type.Item.Text == "uuid")
            yield return new JsonArray("x", "4815162 3");
    }

    // The others of a set narrow the subject down, or are what is done to it.
    private static string Subject(ApiOperation operation, IReadOnlyList<string> set) =>
        set.First(name =>
            !operation.Parameters.Single(member => member.Name == name).FactType.IsList || set.Count == 1
        );

    private static JsonObject WithKeysAlone(ApiOperation operation, HashSet<string> keys) =>
        SampleJson.Of(
            operation.Parameters.Where(member =>
                keys.Contains(member.Name) || (member.Required && !operation.KeyNames.Contains(member.Name))
            )
        );

    private static JsonObject With(ApiOperation operation, string parameter, string json)
    {
        var parameters = ParameterVariants.Parameters(operation, "all");
        parameters[parameter] = JsonNode.Parse(json);
        return parameters;
    }

    private static async Task<ArgumentException> AssertRefused(
        ApiOperation operation,
        JsonObject parameters,
        params string[] names
    )
    {
        ArgumentException? failure = null;
        using var recorder = new WireRecorder();
        using var client = recorder.CreateClient();
        foreach (var form in OperationMethods.FormsOf(operation))
        {
            var taken = OperationCall.Takes(operation, form, parameters);
            if (
                taken.Count < parameters.Count
                && form.HasFlag(CallForm.Flat)
                && !names.All(name => taken.Any(pair => name.Split('.', '[')[0] == CSharpName.Camel(pair.Key)))
            )
                continue;
            failure = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
                OperationCall.Invoke(client, operation, form, taken, null, TestContext.Current.CancellationToken)
            );
            Assert.Contains(failure.ParamName, names);
        }

        Assert.Empty(recorder.Requests);
        return failure!;
    }

    private static async Task AssertSent(ApiOperation operation, JsonObject parameters)
    {
        using var recorder = new WireRecorder(SampleAnswer.Body(operation, SampleAnswer.Value(operation)));
        using var client = recorder.CreateClient();
        await OperationCall.Invoke(
            client,
            operation,
            CallForm.Flat,
            parameters,
            null,
            TestContext.Current.CancellationToken
        );
        Assert.Single(recorder.Requests);
    }
}
