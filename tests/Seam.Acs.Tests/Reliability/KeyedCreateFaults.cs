using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>Creates with a key whose outcome is unknown, by a client that looks them up.</summary>
internal static class KeyedCreateFaults
{
    private const string Transport = "`SeamTransportException` (ResponseEnded)";

    public static readonly IReadOnlyList<Fault> All =
    [
        OfLostResponse("Closed without a response, and the lookup finds the resource") with
        {
            Create = Succeeds(looks: 1),
        },
        OfLostResponse("The same, with a server whose clock is an hour ahead") with
        {
            OnLook = x => LookAsync(x, created: TimeSpan.FromHours(1), now: TimeSpan.FromHours(1)),
            Create = Succeeds(looks: 1, value: _ => FaultCall.KeyedValue(TimeSpan.FromHours(1))),
        },
        OfLostResponse("Closed without a response, and the lookup finds an older resource") with
        {
            OnLook = x => LookAsync(x, created: TimeSpan.FromSeconds(-10), now: TimeSpan.Zero),
            Create = Leaves(Transport) with { Looks = 1 },
        },
        OfLostResponse("The same, with a server whose clock is an hour behind") with
        {
            OnLook = x => LookAsync(x, created: TimeSpan.FromMinutes(-61), now: TimeSpan.FromHours(-1)),
            Create = Leaves(Transport) with { Looks = 1 },
        },
        OfLostResponse("The same, with a server that does not send its time") with
        {
            OnLook = x => x.SucceedAsync(),
            Create = Leaves(Transport) with { Looks = 1 },
        },
        OfLostResponse("Closed without a response, and the lookup finds a resource with another name") with
        {
            OnLook = x => LookAsync(x, created: TimeSpan.Zero, now: TimeSpan.Zero, name: "Attic"),
            Create = Leaves(Transport) with { Looks = 1 },
        },
        OfLostResponse("Closed without a response, and the lookup finds nothing") with
        {
            OnLook = x => x.AnswerAsync(404),
            Create = Leaves(Transport) with { Looks = 1 },
        },
        OfLostResponse("Closed without a response, and the lookup fails with 503") with
        {
            OnLook = x => x.AnswerAsync(503),
            Create = Leaves(Transport, after: 1.5) with { Looks = 3 },
        },
        OfLostResponse("Closed without a response, and the caller cancels the lookup") with
        {
            OnLook = x => x.CancelAsync(),
            Create = Leaves(Transport) with { Looks = 1 },
        },
        Of("No response within the timeout, and the lookup finds the resource") with
        {
            OnRequest = x => x.KeepSilentAsync(),
            OnLook = x => LookAsync(x, created: TimeSpan.Zero, now: TimeSpan.FromSeconds(30)),
            Create = Succeeds(looks: 1, after: 30),
        },
        Of("500, and the lookup finds the resource") with
        {
            OnRequest = x => x.AnswerAsync(500),
            Create = Succeeds(looks: 1),
        },
        Of("A success that cannot be read, and the lookup finds the resource") with
        {
            OnRequest = x => x.AnswerAsync(200, "<html>"),
            Create = Succeeds(looks: 1),
        },
        Of("400 to a create with a key, which is not looked up") with
        {
            OnRequest = x => x.AnswerAsync(400),
            Create = Fails("`SeamApiException` 400"),
        },
        Of("The caller cancels a create with a key, which is not looked up") with
        {
            OnRequest = x => x.CancelAsync(),
            Create = Leaves("`SeamCanceledException`"),
        },
    ];

    private static Fault OfLostResponse(string name) => Of(name) with { OnRequest = x => x.CloseAsync() };

    private static Fault Of(string name) =>
        new(name)
        {
            OnLook = x => LookAsync(x, created: TimeSpan.Zero, now: TimeSpan.Zero),
            Call = FaultCall.KeyedCreate,
            Configure = options => options.ResolveUnknownCreates = true,
        };

    private static Task LookAsync(Exchange exchange, TimeSpan created, TimeSpan now, string name = "Lobby") =>
        exchange.AnswerAsync(
            200,
            exchange.Call.Body(FaultCall.KeyedValue(created).Replace("Lobby", name, StringComparison.Ordinal)),
            $"Date: {(FaultCall.Start + now):r}"
        );
}
