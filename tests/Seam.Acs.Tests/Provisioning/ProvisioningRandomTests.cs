using System.Globalization;
using System.Net;
using Seam.Acs.Testing;

namespace Seam.Acs.Tests;

/// <summary>
/// Random wishes, one after the other, through random faults and crashes. Set <c>SEAM_ACS_PROVISIONING_ROUNDS</c> for more
/// rounds than CI makes; the name of a failed round is its seed.
/// </summary>
public sealed class ProvisioningRandomTests
{
    private const int People = 4;
    private const int Doors = 3;

    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("SEAM_ACS_PROVISIONING_ROUNDS") ?? "300",
        CultureInfo.InvariantCulture
    );

    private static readonly string[] Changing =
    [
        "user_identities/create",
        "acs/users/create",
        "acs/credentials/create",
        "acs/credentials/update",
        "acs/credentials/delete",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Any_wishes_through_any_faults_and_crashes_end_in_exactly_what_is_wanted(int quarter)
    {
        for (var seed = quarter; seed < Rounds; seed += 4)
        {
            try
            {
                await RoundAsync(new Random(seed), seed);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Round {seed}: {failure.Message}", failure);
            }
        }
    }

    private static async Task RoundAsync(Random random, int seed)
    {
        using var scene = new ProvisioningScene(Doors, defersPins: random.Next(4) == 0);
        scene.Options = new CodeProvisionerOptions
        {
            MaxConcurrency = random.Next(1, 6),
            BatchSize = random.Next(1, 6),
            CodeDeadline = TimeSpan.FromMinutes(random.Next(3)),
        };
        scene.Handler.PageSize = random.Next(2) == 0 ? null : random.Next(1, 5);
        if (random.Next(3) == 0)
            scene.Simulator.AddUser(scene.System, "Somebody", "resident-1@example.com");
        if (random.Next(3) == 0)
            scene.Simulator.AddUserIdentity("Somebody", "resident-2@example.com");
        List<DesiredAccess> wanted = [];
        for (var state = 0; state < 3; state++)
        {
            wanted = Wishes(scene, random);
            SetFaults(scene.Simulator.Faults, random, seed);
            await ApplyAsync(scene, wanted, random.Next(2) == 0 ? random.Next(40) : -1, random.Next(2) == 0);
            scene.Simulator.Faults.Clear();
        }

        var outcomes = await scene.ApplyAsync(wanted);
        Assert.All(outcomes, outcome => Assert.Null(outcome.Exception));
        scene.AssertIsAsWanted(wanted);
        AssertPinsAreTrue(scene, outcomes);
        scene.Simulator.ClearRequests();
        await scene.ApplyAsync(wanted);
        Assert.Empty(scene.Changes);
    }

    /// <summary>Applies once. Where the run says that all went well, it must have.</summary>
    private static async Task ApplyAsync(
        ProvisioningScene scene,
        List<DesiredAccess> wanted,
        int crashAt,
        bool hasEffect
    )
    {
        var cancellationToken = scene.Handler.CrashAt(crashAt, hasEffect);
        var outcomes = new List<ProvisioningOutcome>();
        try
        {
            await foreach (var outcome in scene.Provisioner().ApplyAsync(wanted, cancellationToken: cancellationToken))
                outcomes.Add(outcome);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            scene.Handler.NoMoreCrashes();
            return;
        }
        catch (SeamException)
        {
            // Reads that fail again and again end a run.
            scene.Handler.NoMoreCrashes();
            return;
        }

        scene.Handler.NoMoreCrashes();
        if (!outcomes.TrueForAll(outcome => outcome.Exception is null))
            return;
        scene.AssertIsAsWanted(wanted);
        AssertPinsAreTrue(scene, outcomes);
    }

    private static void AssertPinsAreTrue(ProvisioningScene scene, List<ProvisioningOutcome> outcomes)
    {
        var pins = scene.Simulator.Credentials.ToDictionary(one => one.AcsCredentialId, one => one.Code);
        Assert.All(
            outcomes.Where(outcome => outcome.Credential is { Code: not null }),
            outcome => Assert.Equal(pins[outcome.Credential!.AcsCredentialId], outcome.Credential.Code)
        );
        Assert.All(
            outcomes.Where(outcome => outcome.Credential is { Code: null }),
            outcome => Assert.True(outcome.IsCodePending)
        );
    }

    private static List<DesiredAccess> Wishes(ProvisioningScene scene, Random random) =>
        [
            .. Enumerable
                .Range(1, People)
                .Select(number =>
                    scene.Person(
                        number,
                        [
                            .. Enumerable
                                .Range(0, random.Next(5))
                                .Select(_ =>
                                    scene.Code(
                                        random.Next(Doors),
                                        10 + random.Next(3),
                                        random.Next(3) == 0 ? 5 : -1 - random.Next(2)
                                    )
                                )
                                .DistinctBy(code => (code.AcsEntranceIds[0], code.StartsAt, code.EndsAt)),
                        ]
                    )
                ),
        ];

    private static void SetFaults(SimulatedFaults faults, Random random, int seed)
    {
        var moment = (FaultMoment)random.Next(2);
        var rate = random.Next(4) * 0.08;
        if (rate == 0)
            return;
        faults.AtRandom(rate, seed, random.Next(2) == 0 ? null : Changing[random.Next(Changing.Length)]).Drop(moment);
        faults.AtRandom(rate / 2, seed + 1).Fail(HttpStatusCode.BadGateway, moment);
        faults
            .AtRandom(rate / 2, seed + 2)
            .Fail(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(random.Next(3)));
        if (random.Next(3) == 0)
            faults.AtRandom(rate, seed + 3, "acs/credentials/create").DelayPin(TimeSpan.FromMinutes(1));
    }
}
