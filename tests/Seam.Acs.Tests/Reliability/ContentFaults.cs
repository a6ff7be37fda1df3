using System.Globalization;
using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>A success that holds something else than the operation's value.</summary>
internal static class ContentFaults
{
    private const string Unreadable = "`SeamResponseException` 200";
    private const int Megabyte = 1024 * 1024;

    private const string MoreMembers = """
        "more_text":"a","more_numbers":[1,2.5e300],"more_objects":{"a":{"b":null}},"more_nothing":null
        """;

    private static readonly string Deep = new string('[', 1000) + new string(']', 1000);

    // 10,240 members of a kilobyte each.
    private static readonly Lazy<string> ManyMembers = new(() => Members(number => $"more_{number}"));
    private static readonly Lazy<string> SameMembers = new(() => Members(_ => "more"));

    private static readonly Expected IdAsText = Succeeds(
        told: "success, with the number as text",
        value: call => call.IdAs(FaultCall.Secret)
    );

    private static readonly Expected IdAsObject = Succeeds(
        told: "success, with an empty ID",
        value: call => call.IdAs("{}")
    );

    private static readonly Expected Empty = Succeeds(told: "success, with an empty value", value: _ => "{}");

    /// <summary>What was asked for was most likely done.</summary>
    public static readonly IReadOnlyList<Fault> NotTheValue =
    [
        new("200 with nothing") { OnRequest = x => x.AnswerAsync(200), All = Leaves(Unreadable) },
        new("200 with HTML")
        {
            OnRequest = x => x.AnswerAsync(200, "<html>Sign in</html>", "Content-Type: text/html"),
            All = Leaves(Unreadable),
        },
        new("200 with `{\"ok\":true}`")
        {
            OnRequest = x => x.AnswerAsync(200, """{"ok":true}"""),
            All = Leaves($"{Unreadable} at `$`"),
        },
        new("200 with the value `null`")
        {
            OnRequest = x => x.AnswerValueAsync("null"),
            All = Leaves($"{Unreadable} at `$`"),
        },
        new("204") { OnRequest = x => x.AnswerAsync(204), All = Leaves("`SeamResponseException` 204") },
        new("JSON that is cut in the middle, in a body that has its length")
        {
            OnRequest = x => x.AnswerAsync(200, x.Call.Body(x.Call.Value)[..^9]),
            All = Leaves(Unreadable),
        },
        new("JSON that is cut in the middle, in a body that ends with the connection")
        {
            OnRequest = async x =>
            {
                await x.BeginAsync(200, "Connection: close");
                await x.WriteAsync(x.Call.Body(x.Call.Value)[..^9]);
                await x.CloseAsync();
            },
            All = Leaves(Unreadable),
        },
        new("A body that says it is 1 TB long")
        {
            OnRequest = x => x.BeginAsync(200, $"Content-Length: {1L << 40}"),
            All = Leaves($"{Unreadable}, too long"),
        },
        new("302 to the same host, which is not followed")
        {
            OnRequest = x => x.AnswerAsync(302, "", "Location: /elsewhere"),
            All = Leaves("`SeamApiException` 302"),
        },
        new("302 to another host, which is not followed")
        {
            OnRequest = x => x.AnswerAsync(302, "", $"Location: {ElsewhereOf(x)}"),
            All = Leaves("`SeamApiException` 302"),
        },
        new("307 to the same host, which is not followed")
        {
            OnRequest = x => x.AnswerAsync(307, "", "Location: /elsewhere"),
            All = Fails("`SeamApiException` 307"),
        },
        new("308 to another host, which is not followed")
        {
            OnRequest = x => x.AnswerAsync(308, "", $"Location: {ElsewhereOf(x)}"),
            All = Fails("`SeamApiException` 308"),
        },
    ];

    /// <summary>What can be read is read, and nothing of it is lost.</summary>
    public static readonly IReadOnlyList<Fault> WrongValues =
    [
        new("The value is a list")
        {
            OnRequest = x => x.AnswerValueAsync($"[{x.Call.Value}]"),
            All = Leaves($"{Unreadable} at `$.{FaultAnswer.Key}`"),
        },
        new("The value is a string")
        {
            OnRequest = x => x.AnswerValueAsync("\"u1\""),
            All = Leaves($"{Unreadable} at `$.{FaultAnswer.Key}`"),
        },
        new("The ID is a number")
        {
            OnRequest = x => x.AnswerValueAsync(x.Call.IdAs(FaultCall.Secret)),
            Harmless = IdAsText,
            Create = IdAsText,
            Action = Succeeds(looks: 1, after: 1),
        },
        new("The ID is an object")
        {
            OnRequest = x => x.AnswerValueAsync(x.Call.IdAs("{}")),
            Harmless = IdAsObject,
            Create = IdAsObject,
            // Without an ID the action can't be polled.
            Action = Leaves($"{Unreadable} at `$.{FaultAnswer.Key}.{FaultAnswer.Id}`"),
        },
        new("The ID is missing")
        {
            OnRequest = x => x.AnswerValueAsync(x.Call.WithoutId()),
            All = Succeeds(told: "success, with an empty ID", value: call => call.WithoutId()),
        },
        new("All members are missing")
        {
            OnRequest = x => x.AnswerValueAsync("{}"),
            Harmless = Empty,
            Create = Empty,
            // It can't be asked what becomes of the action.
            Action = Leaves($"{Unreadable} at `$.{FaultAnswer.Key}.{FaultAnswer.Id}`"),
        },
        new("Values that this version does not know")
        {
            OnRequest = x => x.AnswerValueAsync(UnknownValues(x.Call)),
            All = Succeeds(told: "success, with the values as they came", value: UnknownValues),
        },
        new("Members that this version does not know")
        {
            OnRequest = x => x.AnswerValueAsync(x.Call.With(MoreMembers)),
            All = Succeeds(told: "success, with the members as they came", value: call => call.With(MoreMembers)),
        },
        new("Members that come twice")
        {
            OnRequest = x => x.AnswerValueAsync($"{{\"{x.Call.IdMember}\":\"x1\",{x.Call.Value[1..]}"),
            All = Succeeds(told: "success, with what came last"),
        },
        new("The value comes twice")
        {
            OnRequest = x => x.AnswerAsync(200, $"{{\"{x.Call.Key}\":{{}},{x.Call.Body(x.Call.Value)[1..]}"),
            All = Succeeds(told: "success, with what came last"),
        },
        new("10 MB of members that this version does not know")
        {
            IsHeavy = true,
            OnRequest = x => x.AnswerValueAsync(x.Call.With(ManyMembers.Value)),
            All = Succeeds(told: "success, with the members as they came", value: call => call.With(ManyMembers.Value)),
        },
        new("10 MB of members of the same name")
        {
            IsHeavy = true,
            OnRequest = x => x.AnswerValueAsync(x.Call.With(SameMembers.Value)),
            All = Succeeds(
                told: "success, with what came last",
                value: call => call.With(SameMembers.Value[(SameMembers.Value.LastIndexOf(',') + 1)..])
            ),
        },
        new("Lists in lists, 1,000 deep, in a member that this version does not know")
        {
            OnRequest = x => x.AnswerValueAsync(x.Call.With($"\"more\":{Deep}")),
            All = Leaves(Unreadable),
        },
        new("Lists in lists, 1,000 deep, beside the value")
        {
            OnRequest = x => x.AnswerAsync(200, $"{{\"more\":{Deep},{x.Call.Body(x.Call.Value)[1..]}"),
            All = Leaves(Unreadable),
        },
    ];

    private static string Members(Func<int, string> name) =>
        string.Join(
            ',',
            Enumerable
                .Range(0, 10 * Megabyte / 1024)
                .Select(number =>
                    $"\"{name(number)}\":\"{number.ToString(CultureInfo.InvariantCulture).PadLeft(1000)}\""
                )
        );

    private static string UnknownValues(FaultCall call) =>
        call.Class switch
        {
            RetryClass.Read => """{"acs_user_id":"u1","external_type":"newer_user"}""",
            RetryClass.Idempotent => """{"space_id":"s1","customer_data":{"newer":1}}""",
            RetryClass.Create => """{"access_method":"newer_method","acs_credential_id":"c1"}""",
            _ => """{"action_attempt_id":"a1","action_type":"NEWER_ACTION","status":"success"}""",
        };

    // Another port is another host to a client, and a name of its own would not be reached at all.
    private static Uri ElsewhereOf(Exchange exchange) => exchange.Scene.Elsewhere.Url;
}
