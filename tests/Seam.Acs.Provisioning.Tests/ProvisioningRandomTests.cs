using System.Net;
using Seam.Acs.Testing;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>
/// Random lists of codes, one after the other, through random faults and crashes. <c>SEAM_ACS_PROVISIONING_ROUNDS</c> sets the
/// number of rounds. The number of a failed round is its seed.
/// </summary>
public sealed class ProvisioningRandomTests
{
    private const int People = 4;
    private const int Doors = 3;

    private static readonly int Rounds = Repetitions.Of("SEAM_ACS_PROVISIONING_ROUNDS", 48, 300);

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
        var isOpen = random.Next(3) == 0;
        // Lists that lag behind may hide what an earlier run has made, so that only the last run has to be exact.
        var lagsBehind = random.Next(4) == 0;
        using var scene = new ProvisioningScene(
            Doors,
            // Doors that learn late also forget late, and a chosen PIN can't be had again before they have.
            defersPins: !isOpen && random.Next(4) == 0,
            keepsHistory: lagsBehind,
            isOpen: isOpen
        );
        scene.Options = new CodeProvisionerOptions
        {
            MaxConcurrency = random.Next(1, 6),
            BatchSize = random.Next(1, 6),
            CodeDeadline = TimeSpan.FromMinutes(random.Next(3)),
            Rules = Rules(isOpen, random),
            RemoveUnlistedPeople = random.Next(3) == 0,
        };
        scene.Handler.PageSize = random.Next(2) == 0 ? null : random.Next(1, 5);
        if (random.Next(3) == 0)
            scene.Simulator.AddUser(scene.System, "Somebody", "resident-1@example.com");
        if (random.Next(3) == 0)
            scene.Simulator.AddUserIdentity("Somebody", "resident-2@example.com");
        if (scene.Options.RemoveUnlistedPeople)
        {
            var unlisted = scene.Simulator.AddUser(scene.System, "Somebody else", "else@example.com");
            scene.Simulator.AddPin(unlisted.AcsUserId, scene.Door(0), scene.Day(-1), scene.Day(100));
        }

        List<DesiredAccess> wanted = [];
        for (var state = 0; state < 3; state++)
        {
            wanted = Wishes(scene, random, isOpen);
            SetFaults(scene.Simulator.Faults, random, seed, isOpen);
            if (lagsBehind)
                scene.Simulator.Faults.AtRandom(0.1, seed + 4).ReadStale(random.Next(1, 4));
            var crashAt = random.Next(2) == 0 ? random.Next(40) : -1;
            await ApplyAsync(scene, wanted, crashAt, random.Next(2) == 0, !lagsBehind);
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
        bool hasEffect,
        bool mustBeExact
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
        if (!mustBeExact || !outcomes.TrueForAll(outcome => outcome.Exception is null))
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

    private static CodeRules? Rules(bool isOpen, Random random)
    {
        var rules = isOpen ? ProvisioningScene.OpenRules : CodeRules.For(AcsSystemExternalType.LatchBuilding);
        return random.Next(2) == 0
            ? rules
            : rules with
            {
                EndCanBeChanged = random.Next(2) == 0,
                DeletesBeforeReplacing = random.Next(2) == 0,
            };
    }

    private static List<DesiredAccess> Wishes(ProvisioningScene scene, Random random, bool isOpen) =>
        [.. Enumerable.Range(1, People).Select(number => Wishes(scene, number, random, isOpen))];

    /// <summary>One person is known by the key alone, one by the address alone, and the others by both.</summary>
    private static DesiredAccess Wishes(ProvisioningScene scene, int number, Random random, bool isOpen)
    {
        var codes = Enumerable
            .Range(0, random.Next(5))
            .Select(wish => Wish(scene, $"{number}{wish}", random, isOpen))
            .DistinctBy(code => (string.Join(' ', code.AcsEntranceIds), code.StartsAt, code.EndsAt));
        var person = scene.Person(number, [.. codes]);
        return number switch
        {
            3 => person with { EmailAddress = null },
            4 => person with { UserIdentityKey = null },
            _ => person,
        };
    }

    private static DesiredCode Wish(ProvisioningScene scene, string number, Random random, bool isOpen)
    {
        var code = scene.Code(random.Next(Doors), 10 + random.Next(3), random.Next(3) == 0 ? 5 : -1 - random.Next(2));
        if (!isOpen)
            return code;
        return code with
        {
            AcsEntranceIds =
            [
                .. Enumerable
                    .Range(0, Doors)
                    .Where(_ => random.Next(2) == 0)
                    .Select(scene.Door)
                    .DefaultIfEmpty(scene.Door(0)),
            ],
            Code = random.Next(2) == 0 ? null : $"9{number}{random.Next(2)}",
        };
    }

    private static void SetFaults(SimulatedFaults faults, Random random, int seed, bool isOpen)
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
        faults
            .AtRandom(rate / 4, seed + 5)
            .Fail(HttpStatusCode.ServiceUnavailable, moment, retryAfter: TimeSpan.FromSeconds(random.Next(9)));
        if (!isOpen && random.Next(3) == 0)
            faults.AtRandom(rate, seed + 3, "acs/credentials/create").DelayPin(TimeSpan.FromMinutes(1));
    }
}
