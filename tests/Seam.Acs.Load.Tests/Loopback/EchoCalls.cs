using System.Globalization;

namespace Seam.Acs.Load.Tests;

/// <summary>Calls whose answers can be told from all others.</summary>
internal static class EchoCalls
{
    private const string System = "s1";

    public static async Task CallAsync(
        SeamClient client,
        int caller,
        int call,
        CancellationToken cancellationToken = default
    )
    {
        var id = Id(caller, call);
        var user = IsRead(call)
            ? await client.UsersAcs.GetAsync(acsUserId: id, cancellationToken: cancellationToken)
            : await client.UsersAcs.CreateAsync(System, Payload.NameOf(id), cancellationToken: cancellationToken);
        Payload.Check(id, user);
    }

    public static void Call(SeamClient client, int caller, int call, CancellationToken cancellationToken = default)
    {
        var id = Id(caller, call);
        var user = IsRead(call)
            ? client.UsersAcs.Get(acsUserId: id, cancellationToken: cancellationToken)
            : client.UsersAcs.Create(System, Payload.NameOf(id), cancellationToken: cancellationToken);
        Payload.Check(id, user);
    }

    /// <summary>Runs on a thread of its own, which a synchronous call may block.</summary>
    public static Task OnThread(Action run) =>
        Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static bool IsRead(int call) => call % 2 == 0;

    private static string Id(int caller, int call) =>
        string.Create(CultureInfo.InvariantCulture, $"user-{caller}-{call}");
}
