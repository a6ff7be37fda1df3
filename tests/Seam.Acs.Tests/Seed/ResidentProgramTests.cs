using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Seam.Acs.Testing;

namespace Seam.Acs.Tests;

/// <summary>Nothing else may print while the program does.</summary>
[CollectionDefinition(nameof(AloneOnTheConsole), DisableParallelization = true)]
public sealed class AloneOnTheConsole;

[Collection(nameof(AloneOnTheConsole))]
public sealed class ResidentProgramTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero));

    private readonly SeamSimulator _simulator = new(new SeamSimulatorOptions { Seed = 7, TimeProvider = Clock });

    [Fact]
    public void The_program_makes_a_PIN_for_each_door_and_prints_it()
    {
        var building = _simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        using var seam = _simulator.CreateClient();
        var jane = seam.UserIdentities.Create(fullName: "Jane Doe", emailAddress: "jane@example.com");
        var entrances = seam.EntrancesAcs.ListAll(acsSystemId: building.AcsSystemId).ToList();
        _simulator.ClearRequests();

        var printed = Print(() => ResidentProgram.Run(seam, building.AcsSystemId, jane, entrances));

        var user = Assert.Single(_simulator.Users);
        var credentials = _simulator.Credentials;
        Assert.Equal(2, credentials.Count);
        AssertPrinted(printed, credentials);
        AssertCalled(building.AcsSystemId, jane.UserIdentityId, user.AcsUserId, entrances, credentials);
        foreach (var (credential, entrance) in credentials.Zip(entrances))
        {
            Assert.Matches("^[0-9]{7}$", credential.Code);
            Assert.Equal(entrance.AcsEntranceId, Assert.Single(credential.AcsEntranceIds));
        }
    }

    [Theory]
    [InlineData("2026-07-13T16:50:42Z", "2026-07-13T16:50:42Z")]
    [InlineData("2026-07-13T18:50:42+02:00", "2026-07-13T16:50:42Z")]
    [InlineData("2026-07-13T16:50:42", "2026-07-13T16:50:42Z")]
    [InlineData("2026-07-13", "2026-07-13T00:00:00Z")]
    public async Task Times_as_text_are_sent_in_UTC(string text, string sent)
    {
        var value = SampleAnswer.Body(ApiFacts.Operation("/acs/credentials/create"), new JsonObject());
        using var recorder = new WireRecorder(value, value);
        using var seam = recorder.CreateClient();

        seam.CredentialsAcs.Create(acsUserId: "u1", accessMethod: "code", startsAt: text, endsAt: text);
        await seam.CredentialsAcs.CreateAsync(
            acsUserId: "u1",
            accessMethod: "code",
            startsAt: text,
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(
            $$"""{"access_method":"code","acs_user_id":"u1","ends_at":"{{sent}}","starts_at":"{{sent}}"}""",
            recorder.Requests[0].Body
        );
        Assert.Equal(
            $$"""{"access_method":"code","acs_user_id":"u1","starts_at":"{{sent}}"}""",
            recorder.Requests[1].Body
        );
    }

    [Fact]
    public void All_parameters_beside_times_as_text_are_sent()
    {
        using var recorder = new WireRecorder("""{"acs_credential": {}, "ok": true}""");
        using var seam = recorder.CreateClient();
        seam.CredentialsAcs.Create(
            "code",
            startsAt: "2026-07-13T16:50:42Z",
            endsAt: "2026-07-14T16:50:42Z",
            acsUserId: "u1",
            userIdentityId: "i1",
            acsSystemId: "s1",
            allowedAcsEntranceIds: ["e1"],
            code: "1234",
            isMultiPhoneSyncCredential: true
        );
        Assert.Equal(
            """{"access_method":"code","acs_system_id":"s1","acs_user_id":"u1","allowed_acs_entrance_ids":["e1"]"""
                + ""","code":"1234","ends_at":"2026-07-14T16:50:42Z","is_multi_phone_sync_credential":true"""
                + ""","starts_at":"2026-07-13T16:50:42Z","user_identity_id":"i1"}""",
            Assert.Single(recorder.Requests).Body
        );
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-07-32")]
    [InlineData("16:50:42")]
    [InlineData("07/08/2026")]
    [InlineData("1752425442")]
    public async Task Text_that_is_no_time_is_refused(string text)
    {
        using var recorder = new WireRecorder();
        using var seam = recorder.CreateClient();
        const string time = "2026-07-13T16:50:42Z";

        var start = Assert.Throws<ArgumentException>(() =>
            seam.CredentialsAcs.Create(acsUserId: "u1", accessMethod: "code", startsAt: text, endsAt: time)
        );
        var end = await Assert.ThrowsAsync<ArgumentException>(() =>
            seam.CredentialsAcs.CreateAsync(acsUserId: "u1", accessMethod: "code", startsAt: time, endsAt: text)
        );

        Assert.Equal("startsAt", start.ParamName);
        Assert.Equal("endsAt", end.ParamName);
        Assert.Empty(recorder.Requests);
    }

    private static void AssertPrinted(string printed, IReadOnlyList<SimulatedCredential> credentials)
    {
        var texts = printed.Split("}" + Environment.NewLine + "{").Select(text => $"{{{text.Trim().Trim('{', '}')}}}");
        foreach (var (text, credential) in texts.Zip(credentials, (text, credential) => (text, credential)))
        {
            var json = JsonNode.Parse(text)!;
            Assert.Equal(credential.AcsCredentialId, (string?)json["acs_credential_id"]);
            Assert.Equal(credential.AcsUserId, (string?)json["acs_user_id"]);
            Assert.Equal(credential.Code, (string?)json["code"]);
            Assert.Equal("code", (string?)json["access_method"]);
            Assert.Equal("latch_access", (string?)json["external_type"]);
            Assert.Equal("2026-07-13T16:50:42Z", (string?)json["starts_at"]);
            Assert.Equal("2026-07-18T16:50:42Z", (string?)json["ends_at"]);
            Assert.Contains(
                Environment.NewLine + $"  \"code\": \"{credential.Code}\",",
                text,
                StringComparison.Ordinal
            );
        }

        Assert.Equal(credentials.Count, printed.Split("\"acs_credential_id\"").Length - 1);
    }

    private void AssertCalled(
        string systemId,
        string identityId,
        string userId,
        List<AcsEntrance> entrances,
        IReadOnlyList<SimulatedCredential> credentials
    )
    {
        var requests = _simulator.Requests;
        Assert.Equal(5, requests.Count);
        Assert.Equal("POST /acs/users/create", requests[0].ToString());
        Assert.Equal(
            $$"""{"acs_system_id":"{{systemId}}","email_address":"jane@example.com","full_name":"Jane Doe","user_identity_id":"{{identityId}}"}""",
            requests[0].Body
        );
        for (var index = 0; index < 2; index++)
        {
            var (create, list) = (requests[1 + (2 * index)], requests[2 + (2 * index)]);
            Assert.Equal("POST /acs/credentials/create", create.ToString());
            Assert.Equal(
                $$"""{"access_method":"code","acs_user_id":"{{userId}}","allowed_acs_entrance_ids":["{{entrances[index].AcsEntranceId}}"]"""
                    + ""","ends_at":"2026-07-18T16:50:42Z","starts_at":"2026-07-13T16:50:42Z"}""",
                create.Body
            );
            Assert.Equal("GET /acs/credentials/list_accessible_entrances", list.ToString());
            Assert.Equal($"acs_credential_id={credentials[index].AcsCredentialId}&_strict=true", list.Query);
        }
    }

    private static string Print(Action program)
    {
        var console = Console.Out;
        using var text = new StringWriter();
        Console.SetOut(text);
        try
        {
            program();
        }
        finally
        {
            Console.SetOut(console);
        }

        return text.ToString();
    }
}
