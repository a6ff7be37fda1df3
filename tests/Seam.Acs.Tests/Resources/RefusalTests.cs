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

    public static TheoryData<string> WithKeys =>
        new(ApiFacts.Instance.Operations.Where(operation => operation.Keys is not null).Select(item => item.Path));

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
            // Of keys that exclude each other only this one is given.
            foreach (var other in operation.Keys?.Exactly is null ? [] : operation.KeyNames.Except([parameter]))
                parameters.Remove(other);
            var failure = await AssertRefused(operation, parameters, CSharpName.Camel(parameter));
            Assert.DoesNotContain("4815162", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(WithKeys))]
    public async Task A_call_without_any_key_is_refused_where_it_needs_one(string path)
    {
        var operation = ApiFacts.Operation(path);
        if (operation.Keys!.Sets.Any(set => set.Count == 0))
            return;
        var parameters = WithKeysAlone(operation, []);
        await AssertRefused(operation, parameters, CSharpName.Camel(operation.Keys!.Sets[0][0]));
    }

    [Theory]
    [MemberData(nameof(WithKeys))]
    public async Task A_set_of_keys_is_taken_where_the_facts_allow_it_and_refused_otherwise(string path)
    {
        var operation = ApiFacts.Operation(path);
        var names = operation.KeyNames.ToArray();
        for (var bits = 0; bits < 1 << names.Length; bits++)
        {
            var given = names.Where((_, index) => (bits & (1 << index)) != 0).ToHashSet();
            var parameters = WithKeysAlone(operation, given);
            var isAllowed = operation.Keys!.Exactly is { } exact
                ? exact.Any(given.SetEquals)
                : operation.Keys.AtLeast!.Any(given.IsSupersetOf);
            if (!isAllowed)
                await AssertRefused(operation, parameters, [.. names.Select(CSharpName.Camel)]);
            else
                await AssertSent(operation, parameters);
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
    public async Task Half_of_the_keys_names_the_other_half()
    {
        var operation = ApiFacts.Operation("/acs/users/get");
        await AssertRefused(operation, WithKeysAlone(operation, ["user_identity_id"]), "acsSystemId");
        await AssertRefused(operation, WithKeysAlone(operation, ["acs_system_id"]), "userIdentityId");
    }

    [Fact]
    public async Task A_part_of_a_parameter_is_named_by_its_path()
    {
        var report = ApiFacts.Operation("/acs/systems/report_devices");
        await AssertRefused(report, With(report, "acs_encoders", "[null]"), "acsEncoders[0]");
        await AssertRefused(report, With(report, "acs_encoders", "[{}]"), "acsEncoders[0].hotekMetadata");
        await AssertRefused(
            report,
            With(report, "acs_encoders", """[{"hotek_metadata": {"encoder_number": " "}}]"""),
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

    private static JsonArray Items(ApiMember member, int count) =>
        new([.. Enumerable.Range(0, count).Select(index => SampleJson.Of(member.FactType.Item, member.Name, index))]);

    private static IEnumerable<JsonNode?> BadValues(ApiMember member, bool inQuery)
    {
        var type = member.FactType;
        if (member.Required && (type.IsText || type.Enum is not null))
            yield return null;
        if (type.IsText && (member.Required || type.Text != "string" || member.MinLength >= 1))
        {
            yield return "";
            yield return " \t";
        }

        if (member.Pattern is not null)
        {
            foreach (var text in (string[])["", " ", "4815162a", "4815162 ", "-4815162", "４８１５", "4.8"])
                yield return text;
        }

        if (type.Enum is not null && member.Required)
            yield return "";
        if (member.ExclusiveMinimum is { } above)
        {
            yield return (long)above;
            yield return (long)above - 1;
        }

        if (type.IsList && member.MinItems > 0)
            yield return Items(member, member.MinItems.Value - 1);
        if (type.IsList && member.MaxItems is { } most)
            yield return Items(member, most + 1);
        if (member.Const is { ValueKind: JsonValueKind.True })
            yield return false;
        if (type.IsMap && inQuery)
        {
            yield return new JsonObject { ["a.b"] = "4815162" };
            yield return new JsonObject { [""] = "4815162" };
            yield return new JsonObject { ["a"] = new JsonArray("4815162") };
            yield return new JsonObject { ["a"] = new JsonObject { ["b"] = "4815162" } };
        }

        if (!type.IsList || !(type.Item.IsText || type.Item.Enum is not null) || member.MaxItems == 1)
            yield break;
        yield return new JsonArray("x", "");
        if (type.Item.IsText)
        {
            yield return new JsonArray("x", " ");
            yield return new JsonArray(null, "x");
        }
    }

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
