using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Seam.Acs.Tests;

/// <summary>A message hides what a call sent, and keeps the words of the API that say what is wrong.</summary>
public sealed partial class ApiWordTests
{
    private const string Id = "9f1b6a52-6a4e-4b5e-8d55-1c2f3a4b5c6d";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Parameter_with_the_name_of_a_sent_enum_value_stays_in_the_message(bool synchronously)
    {
        const string Body = """
            {"error":{"type":"invalid_input","message":"code may not be given if access_method is code",
            "validation_errors":{"code":{"_errors":["4711 is no code of acs/credentials/create"]}}}}
            """;
        using var seam = Client.Make(new Script(Script.Answer(400, Body)));

        var failure = await Assert.ThrowsAsync<SeamInvalidInputException>(async () =>
        {
            if (synchronously)
                seam.CredentialsAcs.Create(AcsCredentialAccessMethod.Code, acsUserId: Id, code: "4711");
            else
                await seam.CredentialsAcs.CreateAsync(AcsCredentialAccessMethod.Code, acsUserId: Id, code: "4711");
        });

        Assert.Contains(
            "code may not be given if access_method is code [code: *** is no code of acs/credentials/create]",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Address", "email_address is missing, Address", "email_address is missing, ***")]
    [InlineData("full", "full_name: full is short", "full_name: *** is short")]
    [InlineData("name", "full_name=name", "full_name=***")]
    [InlineData("phone", "\"phone_number\" of phone, phones", "\"phone_number\" of ***, ***s")]
    // The name of a parameter is no secret.
    [InlineData("full_name", "full_name is short", "full_name is short")]
    // A value that is more than the name is hidden as a whole.
    [InlineData("full_name is", "full_name is short", "*** short")]
    public void Sent_value_hides_no_part_of_a_parameter_name(string fullName, string text, string expected) =>
        Assert.Equal(
            expected,
            Redaction.Apply(text, new AcsUserCreateRequest { AcsSystemId = Id, FullName = fullName })
        );

    [Fact]
    public void Word_of_the_operation_stays() =>
        Assert.Equal(
            "POST /acs/users/create: *** exists",
            Redaction.Apply(
                "POST /acs/users/create: creat exists",
                new AcsUserCreateRequest { AcsSystemId = Id, FullName = "creat" },
                operation: "acs/users/create"
            )
        );

    [Theory]
    [InlineData("José 12", "José 12 is unknown", "*** is unknown")]
    [InlineData("481 5", "481 5 is unknown", "*** is unknown")]
    public void Enum_value_that_is_no_word_is_hidden(string value, string text, string expected) =>
        Assert.Equal(
            expected,
            Redaction.Apply(text, new AcsCredentialCreateRequest { AccessMethod = value, AcsUserId = Id })
        );

    [Fact]
    public void Name_that_the_caller_chose_protects_no_value()
    {
        var request = new ConnectedAccountUpdateRequest
        {
            ConnectedAccountId = Id,
            CustomMetadata = new Dictionary<string, JsonElement>
            {
                ["hunter"] = JsonSerializer.SerializeToElement("hunter"),
            },
        };

        Assert.Equal("*** is in custom_metadata", Redaction.Apply("hunter is in custom_metadata", request));
    }

    [Fact]
    public void Name_in_the_callers_own_json_protects_no_value()
    {
        var sent = JsonSerializer.SerializeToElement(
            new { full_name = "Smith", data = new { smith = "swordfish", swordfish = 1 } }
        );
        var request = new CustomerCreatePortalRequest
        {
            CustomerResourcesFilters =
            [
                new CustomerCreatePortalCustomerResourcesFilter
                {
                    Field = "tag",
                    Operation = "equals",
                    Value = sent,
                },
            ],
        };

        Assert.Equal("*** and ***", Redaction.Apply("Smith and swordfish", request));
    }

    [Fact]
    public async Task Name_in_a_call_by_path_protects_no_value()
    {
        using var seam = Client.Make(
            new Script(Script.Answer(400, """{"error":{"type":"invalid_input","message":"Smith and swordfish"}}"""))
        );

        var failure = await Assert.ThrowsAsync<SeamInvalidInputException>(() =>
            seam.CallAsync(
                "/user_identities/create",
                RetryClass.Create,
                new JsonObject
                {
                    ["full_name"] = "Smith",
                    ["smith"] = "swordfish",
                    ["swordfish"] = 1,
                }
            )
        );

        Assert.Contains(": *** and ***.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jane Doe", "Jane  Doe is known")]
    [InlineData("Jane\tDoe", "Jane Doe is known")]
    [InlineData("Jane\r\nDoe ", "Jane\nDoe is known")]
    public void Sent_value_is_hidden_whatever_its_white_space(string fullName, string text) =>
        Assert.Equal(
            "*** is known",
            Redaction.Apply(text, new AcsUserCreateRequest { AcsSystemId = Id, FullName = fullName })
        );

    /// <summary>A list of the caller's may call a client while a message is composed.</summary>
    [Fact]
    public async Task Request_that_is_written_while_a_message_is_composed_is_written_as_ever()
    {
        var script = new Script(Script.Answer(400, """{"error":{"type":"invalid_input","message":"no"}}"""));
        using var outer = Client.Make(script);
        var innerScript = new Script(Script.Ok("{}"), Script.Ok("{}"), Script.Ok("{}"));
        using var inner = Client.Make(innerScript);

        await Assert.ThrowsAsync<SeamInvalidInputException>(() =>
            outer.UserIdentities.CreateAsync(
                new UserIdentityCreateRequest { AcsSystemIds = new Lazy(() => Update(inner)) }
            )
        );

        Assert.True(innerScript.Requests.Count > 1);
        Assert.All(innerScript.Requests, sent => Assert.Equal(innerScript.Requests.First().Body, sent.Body));
    }

    private static string Update(SeamClient seam)
    {
        seam.UserIdentities.Update(new UserIdentityUpdateRequest { UserIdentityId = Id, FullName = "Jane" });
        return Id;
    }

    [Fact]
    public void Digits_are_hidden_within_a_name() =>
        Assert.Equal("pin_*** is bad", Redaction.Apply("pin_471 is bad", new ThingRequest(("pin_471", "471"))));

    /// <summary>Servers join values to each other and to other text; names stand by themselves.</summary>
    [Fact]
    public void No_sent_secret_and_every_api_name_survives_in_any_text()
    {
        var seed = Repetitions.Number("SEAM_ACS_FUZZ_SEED") ?? 7;
        var inputs = Repetitions.Of("SEAM_ACS_FUZZ_INPUTS", 4_000, 100_000);
        var requests = ApiFacts
            .Instance.Operations.Select(operation => (operation, ParameterVariants.Parameters(operation, "all")))
            .Where(request => FreeTexts(request.Item2, request.operation).Any())
            .ToList();
        Assert.True(requests.Count > 40, $"{requests.Count} operations have a free text.");
        for (var index = 0; index < inputs; index++)
        {
            var dice = Dice.Of(seed, index);
            var (operation, sample) = dice.Of(requests);
            var names = operation
                .Parameters.Select(member => member.Name)
                .Concat(operation.Path[1..].Split('/'))
                .ToList();
            var parameters = (JsonObject)sample.DeepClone();
            var secrets = new List<string>();
            foreach (var name in FreeTexts(sample, operation))
            {
                var value = Value(dice, names);
                parameters[name] = value.Text;
                if (value.IsSecret)
                    secrets.Add(value.Text);
            }

            var request = (ISeamRequest)
                Argument.Record(
                    parameters,
                    OperationMethods.Of(operation, CallForm.Request | CallForm.Async).GetParameters()[0].ParameterType
                );
            var (text, mentioned) = ServerText(dice, names, secrets);

            var redacted = Redaction.Apply(text, request, operation: operation.Path[1..]);

            var context =
                $"seed {seed}, input {index}: {operation.Path} {parameters.ToJsonString()}\n{text}\n{redacted}";
            Assert.All(
                secrets,
                secret => Assert.False(redacted.Contains(secret, StringComparison.OrdinalIgnoreCase), context)
            );
            var words = Word().Matches(redacted).Select(match => match.Value).ToList();
            Assert.All(
                mentioned.Distinct(),
                name =>
                    Assert.True(
                        words.Count(word => word == name) >= mentioned.Count(mention => mention == name),
                        $"{name}: {context}"
                    )
            );
        }
    }

    private static IEnumerable<string> FreeTexts(JsonObject parameters, ApiOperation operation) =>
        operation
            .Parameters.Where(member =>
                member.FactType.Text is "string" or "email" && parameters.ContainsKey(member.Name)
            )
            .Where(member => RecordTypes.Property(RequestType(operation), member.Name).PropertyType == typeof(string))
            .Select(member => member.Name);

    private static Type RequestType(ApiOperation operation) =>
        OperationMethods.Of(operation, CallForm.Request | CallForm.Async).GetParameters()[0].ParameterType;

    private static (string Text, bool IsSecret) Value(Dice dice, List<string> names) =>
        dice.Below(5) switch
        {
            0 => (Digits(dice, 3 + dice.Below(6)), true),
            1 => ($"{dice.Of(Words)}@{dice.Of(Words)}.test", true),
            2 => ($"{dice.Of(Words)}-{Digits(dice, 3)}Q{dice.Of(Words)}", true),
            // Part of a name of the API, or all of it.
            3 => (dice.Of(dice.Of(names).Split('_')), false),
            _ => (dice.Of(names), false),
        };

    private static (string Text, List<string> Names) ServerText(Dice dice, List<string> names, List<string> secrets)
    {
        var text = new StringBuilder();
        var mentioned = new List<string>();
        for (var piece = 0; piece < 12; piece++)
        {
            if (secrets.Count == 0 || dice.OneIn(2))
            {
                text.Append(dice.Of(Around)).Append(dice.Of(names)).Append(dice.Of(Around));
                mentioned.Add(Word().Matches(text.ToString())[^1].Value);
                continue;
            }

            text.Append(dice.Of(Joints)).Append(dice.Of(secrets)).Append(dice.Of(Joints));
        }

        return (text.ToString(), mentioned);
    }

    private static string Digits(Dice dice, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('1' + dice.Below(9))));

    private static readonly string[] Words = ["maple", "Zoë", "oak", "JANE", "roe", "qwxz"];
    private static readonly string[] Around = [" ", "=", "\"", ": ", "/", ", ", " ("];
    private static readonly string[] Joints = ["", " ", "=", ",", "é", "_", "x", "code", "José,", "(", ": "];

    [GeneratedRegex("[A-Za-z0-9_]+")]
    private static partial Regex Word();

    private sealed class Lazy(Func<string> item) : IReadOnlyList<string>
    {
        public int Count => 1;

        public string this[int index] => item();

        public IEnumerator<string> GetEnumerator()
        {
            yield return item();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
