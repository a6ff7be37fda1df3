using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs.Tests;

/// <summary>Operations that the library has no methods for.</summary>
public sealed partial class CallByPathTests
{
    [Fact]
    public async Task A_part_of_the_answer_is_given_as_JSON()
    {
        var script = new Script(Script.Ok("""{"locks":[{"lock_id":"l1"}],"ok":true}"""));
        using var client = Client.Make(script);

        JsonElement locks = await client.CallAsync("/locks/list", RetryClass.Read, new() { ["limit"] = 10 }, "locks");
        Assert.Equal("l1", locks[0].GetProperty("lock_id").GetString());
        locks = client.Call("/locks/list", RetryClass.Read, new() { ["limit"] = 10 }, "locks");
        Assert.Equal(1, locks.GetArrayLength());

        Assert.All(
            script.Requests,
            sent =>
            {
                Assert.Equal("POST https://seam.test/locks/list", $"{sent.Method} {sent.Url}");
                Assert.Equal("""{"limit":10}""", sent.Body);
                Assert.Equal("application/json", sent.ContentType);
                Assert.Equal($"Bearer {Client.Key}", sent.Headers["authorization"]);
            }
        );
    }

    [Fact]
    public async Task Without_a_key_the_whole_answer_is_given()
    {
        var script = new Script(Script.Ok("""{"ok":true}"""), Script.Answer(204));
        using var client = Client.Make(script);

        Assert.True((await client.CallAsync("/a", RetryClass.Idempotent)).GetProperty("ok").GetBoolean());
        Assert.Equal(JsonValueKind.Undefined, client.Call("/a", RetryClass.Idempotent).ValueKind);

        Assert.All(script.Requests, sent => Assert.Equal("{}", sent.Body));
    }

    [Fact]
    public async Task Types_of_ones_own_are_written_and_read_by_their_context()
    {
        var script = new Script(Script.Ok("""{"lock":{"lock_id":"l1","holder":{"acs_user_id":"u1"}}}"""));
        using var client = Client.Make(script);
        var parameters = new LockParameters("l1");

        var first = await client.CallAsync(
            "/locks/get",
            RetryClass.Read,
            parameters,
            CallContext.Default.LockParameters,
            CallContext.Default.Lock,
            "lock"
        );
        var second = client.Call(
            "/locks/get",
            RetryClass.Read,
            parameters,
            CallContext.Default.LockParameters,
            CallContext.Default.Lock,
            "lock"
        );
        var third = await client.CallAsync(
            "/locks/get",
            RetryClass.Read,
            CallContext.Default.Answer,
            new() { ["lock_id"] = "l1" }
        );
        var fourth = client.Call(
            "/locks/get",
            RetryClass.Read,
            CallContext.Default.Answer,
            new() { ["lock_id"] = "l1" }
        );

        Assert.All(
            [first, second, third.Lock, fourth.Lock],
            found => Assert.Equal(new Lock("l1", new AcsUser { AcsUserId = "u1" }), found)
        );
        Assert.All(script.Requests, sent => Assert.Equal("""{"lock_id":"l1"}""", sent.Body));
    }

    [Theory]
    [InlineData(RetryClass.Read, 3)]
    [InlineData(RetryClass.Idempotent, 3)]
    [InlineData(RetryClass.Create, 1)]
    [InlineData(RetryClass.Action, 1)]
    public async Task The_class_settles_what_is_sent_again(RetryClass retry, int attempts)
    {
        var script = new Script(Script.Answer(503));
        using var client = Client.Make(script, new TestTime());

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.CallAsync("/locks/unlock_door", retry));

        Assert.Equal(attempts, script.Requests.Count);
        Assert.Equal("locks/unlock_door", failure.Operation);
        Assert.Equal(retry != RetryClass.Read, failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("locks/get")]
    [InlineData("//elsewhere.test/locks")]
    [InlineData("/locks//get")]
    [InlineData("/locks/get/")]
    [InlineData("/locks/../acs")]
    [InlineData("/./locks")]
    [InlineData("/locks/get?a=b")]
    [InlineData("/locks/get#a")]
    [InlineData("/locks/%2e%2e")]
    [InlineData("/locks\\get")]
    [InlineData("/locks/gét")]
    [InlineData("/locks/get\r\nx: y")]
    [InlineData("@elsewhere.test")]
    public async Task What_is_no_path_is_refused(string path)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync(path, RetryClass.Read));

        Assert.Equal("path", refused.ParamName);
        Assert.StartsWith(
            "The path must begin with a slash, as in /locks/get, and consist of names with slashes between them: no host, no "
                + "query, no escapes, no dots alone.",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => client.Call(path, RetryClass.Read, CallContext.Default.Lock));
        Assert.Empty(script.Requests);
    }

    [Fact]
    public void What_cannot_be_right_is_refused()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        Assert.Throws<ArgumentNullException>("path", () => client.Call(null!, RetryClass.Read));
        Assert.Throws<ArgumentNullException>(
            "resultType",
            () => client.Call("/a", RetryClass.Read, (JsonTypeInfo<Lock>)null!)
        );
        Assert.Throws<ArgumentNullException>(
            "parameters",
            () => client.Call("/a", RetryClass.Read, null!, CallContext.Default.String, CallContext.Default.Lock)
        );
        Assert.Throws<ArgumentNullException>(
            "parametersType",
            () => client.Call("/a", RetryClass.Read, "text", null!, CallContext.Default.Lock)
        );
        Refused(
            "It must be one of the four classes.",
            Assert.Throws<ArgumentOutOfRangeException>("retry", () => client.Call("/a", (RetryClass)4))
        );
        Refused(
            "The name must not be empty: leave it out, or give one.",
            Assert.Throws<ArgumentException>("responseKey", () => client.Call("/a", RetryClass.Read, responseKey: ""))
        );
        Refused(
            "The parameters must be written as a JSON object.",
            Assert.Throws<ArgumentException>(
                "parameters",
                () => client.Call("/a", RetryClass.Read, "text", CallContext.Default.String, CallContext.Default.Lock)
            )
        );
        Assert.Empty(script.Requests);

        static void Refused(string message, ArgumentException refused) =>
            Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ok":true}""", "$")]
    [InlineData("""{"lock":null}""", "$")]
    [InlineData("""{"lock":{"lock_id":4711}}""", "$.lock.lock_id")]
    [InlineData("""{"lock":{"lock_id":"4711","holder":["4711"]}}""", "$.lock.holder")]
    [InlineData("""{"lock":{"lock_id":"4711" 4711}}""", null)]
    [InlineData("", null)]
    public async Task An_answer_that_is_not_of_the_type_says_where_but_not_what(string body, string? path)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() =>
            client.CallAsync("/locks/get", RetryClass.Create, CallContext.Default.Lock, responseKey: "lock")
        );

        Assert.True(failure.OutcomeUnknown);
        Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
        if (path is not null)
            Assert.StartsWith(path, failure.Path, StringComparison.Ordinal);
        else
            Assert.Null(failure.Path);
    }

    [Theory]
    [InlineData("null", null, "at $: Expected Answer, but found null.", "$")]
    [InlineData("[4711]", null, "at $: The value cannot be read as Answer.", "$")]
    [InlineData(
        """{"lock":{"lock_id":4711}}""",
        null,
        "at $.lock.lock_id: The value cannot be read as Answer.",
        "$.lock.lock_id"
    )]
    [InlineData(
        """{"a":{"lock":{"lock_id":4711}}}""",
        "a",
        "at $.a.lock.lock_id: The value cannot be read as Answer.",
        "$.a.lock.lock_id"
    )]
    [InlineData("""{"b":1}""", "a", "at $: The member \"a\" is missing or null.", "$")]
    [InlineData("""{"a" 4711}""", null, ": The body is not JSON from byte 5 on.", null)]
    public void What_cannot_be_read_is_told_by_place_and_type(string body, string? key, string where, string? path)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));

        var failure = Assert.Throws<SeamResponseException>(() =>
            client.Call("/locks/get", RetryClass.Read, CallContext.Default.Answer, responseKey: key)
        );

        Assert.Equal(
            $"locks/get: the server answered 200, but the answer cannot be read{(where[0] == ':' ? "" : " ")}{where} "
                + "Attempts: 1.",
            failure.Message
        );
        Assert.Equal(path, failure.Path);
    }

    [Fact]
    public void What_a_type_of_the_caller_s_does_not_take_is_an_error_too()
    {
        using var client = Client.Make(new Script(Script.Ok("""{"a":{"pin":"4711"}}""")));

        var failure = Assert.Throws<SeamResponseException>(() =>
            client.Call("/locks/get", RetryClass.Action, CallContext.Default.Picky, responseKey: "a")
        );

        Assert.Equal(
            "locks/get: the server answered 200, but the answer cannot be read at $.a: The value cannot be read as Picky "
                + "(KeyNotFoundException). Attempts: 1. It may have been carried out: check before repeating it.",
            failure.Message
        );
        Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_a_type_of_the_caller_s_names_is_not_repeated()
    {
        using var client = Client.Make(new Script(Script.Ok("""{"a":{"pin":"x4711"}}""")));

        var failure = Assert.Throws<SeamResponseException>(() =>
            client.Call("/locks/get", RetryClass.Read, CallContext.Default.Picky, responseKey: "a")
        );

        Assert.Equal("$.a", failure.Path);
        Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_that_cannot_be_written_are_refused()
    {
        using var client = Client.Make(new Script(Script.Ok()));

        var document = JsonDocument.Parse("7");
        var parameters = new JsonObject { ["limit"] = JsonValue.Create(document.RootElement) };
        document.Dispose();

        var refused = Assert.Throws<ArgumentException>(() => client.Call("/locks/get", RetryClass.Read, parameters));

        Assert.Equal("The JSON of a parameter cannot be written.", refused.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{} 4711")]
    public void A_whole_answer_that_is_not_of_the_type_is_an_error(string body)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));
        Assert.Throws<SeamResponseException>(() =>
            client.Call("/locks/get", RetryClass.Read, CallContext.Default.Answer)
        );
    }

    [Fact]
    public void What_follows_a_whole_answer_is_an_error()
    {
        using var client = Client.Make(new Script(Script.Ok("{} 4711")));
        Assert.Throws<SeamResponseException>(() => client.Call("/locks/get", RetryClass.Read));
    }

    [Fact]
    public async Task What_was_sent_is_hidden_in_messages()
    {
        var script = new Script(Script.Answer(400, """{"error":{"type":"x","message":"Front Door is odd"}}"""));
        using var client = Client.Make(script);

        var failure = await Assert.ThrowsAsync<SeamApiException>(() =>
            client.CallAsync("/locks/get", RetryClass.Read, new() { ["name"] = "Front Door" })
        );

        Assert.Contains("*** is odd", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parameters_may_change_once_the_method_has_returned()
    {
        var script = new Script(Script.Answer(503), Script.Ok());
        using var client = Client.Make(script, new TestTime());
        var parameters = new JsonObject { ["limit"] = 1 };

        var call = client.CallAsync("/a", RetryClass.Read, parameters);
        parameters["limit"] = 2;
        await call;

        Assert.All(script.Requests, sent => Assert.Equal("""{"limit":1}""", sent.Body));
    }

    [Fact]
    public void A_class_can_stand_in_for_the_client()
    {
        using var substitute = new Substitute();
        Assert.Equal(7, substitute.Call("/a", RetryClass.Read).GetInt32());
    }

    internal sealed record LockParameters([property: JsonPropertyName("lock_id")] string LockId);

    internal sealed record Lock(
        [property: JsonPropertyName("lock_id")] string LockId,
        [property: JsonPropertyName("holder")] AcsUser? Holder
    );

    internal sealed record Answer([property: JsonPropertyName("lock")] Lock Lock);

    internal sealed class Picky
    {
        [JsonPropertyName("pin")]
        public string Pin
        {
            get => "";
            set =>
                throw (
                    value.StartsWith('x')
                        ? new JsonException(value, value, lineNumber: null, bytePositionInLine: null)
                        : new KeyNotFoundException(value)
                );
        }
    }

    [JsonSerializable(typeof(LockParameters))]
    [JsonSerializable(typeof(Answer))]
    [JsonSerializable(typeof(Picky))]
    [JsonSerializable(typeof(string))]
    private sealed partial class CallContext : JsonSerializerContext;

    private sealed class Substitute : SeamClient
    {
        public override JsonElement Call(
            string path,
            RetryClass retry,
            JsonObject? parameters = null,
            string? responseKey = null,
            SeamRequestOptions? options = null,
            CancellationToken cancellationToken = default
        )
        {
            using var seven = JsonDocument.Parse("7");
            return seven.RootElement.Clone();
        }
    }
}
