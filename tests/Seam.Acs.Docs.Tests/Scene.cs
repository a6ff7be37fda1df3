using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Seam.Acs.Testing;

namespace Seam.Acs.Docs.Tests;

#pragma warning disable IDE1006, CA1051 // These are the names that the code of a page uses without saying where they come from.

/// <summary>What the code of a page takes for granted: a building, and things in it.</summary>
public abstract class Scene : IDisposable
{
    protected readonly SeamSimulator simulator = new();
    protected readonly SimulatedSystem building;
    protected readonly SeamClient seam;
    protected readonly string system;
    protected readonly string door;
    protected readonly AcsUser resident;
    protected readonly string reception;
    protected readonly string cloudKey;
    protected readonly ActionAttempt<UnlockDoorResult> pending;
    protected readonly SeamEvent happened;
    protected readonly IServiceCollection services = new ServiceCollection();
    protected readonly IConfiguration configuration;
    protected readonly ILogger logger = NullLogger.Instance;
    protected readonly ILoggerFactory loggerFactory = NullLoggerFactory.Instance;
    protected readonly WebApplication app = CreateApp();
    protected readonly HashSet<string> seen = [];
    protected readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    protected Scene()
    {
        building = simulator.AddLatchBuilding("Maple House", "Front Door", "Garage", "Room 101");
        seam = simulator.CreateClient();
        system = building.AcsSystemId;
        door = building.Entrances[0].AcsEntranceId;
        resident = seam.UsersAcs.Create(system, "Jane Doe", emailAddress: "jane@example.com");
        // Latch's doors can't be opened from afar, so the one that is opened is another brand's.
        var office = simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Reception");
        reception = office.Entrances[0].AcsEntranceId;
        var staff = simulator.AddAccessGroup(office.AcsSystemId, "Staff", reception);
        var user = seam.UsersAcs.Create(office.AcsSystemId, "Joe Doe", acsAccessGroupIds: [staff]);
        cloudKey = seam
            .CredentialsAcs.Create(AcsCredentialAccessMethod.CloudKey, acsUserId: user.AcsUserId)
            .AcsCredentialId;
        pending = seam.EntrancesAcs.Unlock(
            acsCredentialId: cloudKey,
            acsEntranceId: reception,
            options: new() { WaitForActionAttempt = ActionAttemptWait.None }
        );
        happened = seam.Events.List(since: DateTimeOffset.UnixEpoch)[0];
        configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Seam:ApiKey"] = simulator.ApiKey,
                    ["Seam:Endpoint"] = simulator.Endpoint.AbsoluteUri,
                }
            )
            .Build();
        services.AddSingleton(configuration);
    }

    protected string actionAttemptId => pending.ActionAttemptId;

    public abstract Task Run();

    protected static IResult Handle(SeamEvent _) => Results.Ok();

    private static WebApplication CreateApp()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSeamWebhooks(options => options.Secrets = ["whsec_c2lnbmF0dXJlcyBvZiBhIHNjZW5l"]);
        return builder.Build();
    }

    public void Dispose()
    {
        seam.Dispose();
        ((IDisposable)app).Dispose();
        GC.SuppressFinalize(this);
    }
}
