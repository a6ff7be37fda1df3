using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Calls of every shape that a result can have, and the answers that are right for them.</summary>
internal static class HostileCalls
{
    private static readonly SeamRequestOptions NoWait = new() { WaitForActionAttempt = ActionAttemptWait.None };

    private static readonly SeamRequestOptions Looks = new() { OnResponse = static answer => answer.GetText() };

    public static IReadOnlyList<(string Name, Func<SeamClient, Task> Call)> All { get; } =
    [
        ("a record", client => client.UsersAcs.GetAsync(new AcsUserGetRequest { AcsUserId = "u" })),
        ("a record, at once", Now(client => client.UsersAcs.Get(new AcsUserGetRequest { AcsUserId = "u" }))),
        ("a record, shown", client => client.UsersAcs.GetAsync(new AcsUserGetRequest { AcsUserId = "u" }, Looks)),
        ("a page", client => client.UsersAcs.ListAsync(new AcsUserListRequest { AcsSystemId = "s" })),
        ("a page, at once", Now(client => client.UsersAcs.List(new AcsUserListRequest { AcsSystemId = "s" }))),
        ("all pages", ReadAll),
        ("all pages, at once", Now(client => client.UsersAcs.ListAll(new AcsUserListRequest()).Count())),
        ("events", client => client.Events.ListAsync(new EventListRequest { Since = DateTimeOffset.UnixEpoch })),
        ("nothing", client => client.UsersAcs.DeleteAsync(new AcsUserDeleteRequest { AcsUserId = "u" })),
        (
            "an action",
            client =>
                client.EntrancesAcs.UnlockAsync(
                    new AcsEntranceUnlockRequest { AcsEntranceId = "e", AcsCredentialId = "c" },
                    NoWait
                )
        ),
        (
            "an action that ends",
            client =>
                client.EntrancesAcs.UnlockAsync(
                    new AcsEntranceUnlockRequest { AcsEntranceId = "e", AcsCredentialId = "c" }
                )
        ),
        (
            "an action that ends, at once",
            Now(client =>
                client.EntrancesAcs.Unlock(new AcsEntranceUnlockRequest { AcsEntranceId = "e", AcsCredentialId = "c" })
            )
        ),
        ("raw JSON", client => client.CallAsync("/locks/get", RetryClass.Read)),
        ("raw JSON of a member", client => client.CallAsync("/locks/get", RetryClass.Read, responseKey: "acs_user")),
    ];

    /// <summary>The members of answers, right ones, in the mix that the calls above ask for.</summary>
    public static HostileJson Answers { get; } = new(Members(Success()));

    /// <summary>The members of what a failure says, right ones.</summary>
    public static HostileJson Failures { get; } = new(Members(Error()));

    private static List<KeyValuePair<string, JsonNode?>> Success()
    {
        var user = SampleJson.Of(RecordTypes.Of("acs_user").Members);
        var unlocked = new JsonObject
        {
            ["action_attempt_id"] = "a1b2",
            ["action_type"] = "UNLOCK_DOOR",
            ["status"] = "success",
            ["result"] = new JsonObject { ["was_confirmed_by_device"] = true },
            ["error"] = null,
        };
        var failed = (JsonObject)unlocked.DeepClone();
        (failed["status"], failed["error"]) = (
            "error",
            new JsonObject { ["type"] = "access_denied", ["message"] = "No." }
        );
        var next = new JsonObject
        {
            ["has_next_page"] = true,
            ["next_page_cursor"] = "c",
            ["next_page_url"] = "https://seam.test/?c",
        };
        return
        [
            new("acs_user", user),
            new("acs_user", new JsonObject { ["acs_user_id"] = "u", ["created_at"] = "2026-07-01T15:00:00Z" }),
            new("acs_users", new JsonArray(user.DeepClone(), new JsonObject { ["acs_user_id"] = "u" })),
            new("acs_users", new JsonArray()),
            new("pagination", next),
            new("events", new JsonArray(SampleJson.Event(ApiFacts.Instance.Events[3]), new JsonObject())),
            new("action_attempt", unlocked),
            new("action_attempt", failed),
            new("ok", true),
        ];
    }

    private static List<KeyValuePair<string, JsonNode?>> Error()
    {
        var error = new JsonObject
        {
            ["type"] = "invalid_input",
            ["message"] = "acs_user_id is wrong",
            ["request_id"] = "r1",
            ["data"] = new JsonObject { ["acs_user_id"] = "u" },
            ["validation_errors"] = new JsonObject
            {
                ["_errors"] = new JsonArray("all of it"),
                ["acs_user_id"] = new JsonObject { ["_errors"] = new JsonArray("is wrong") },
                ["access_schedule"] = new JsonObject
                {
                    ["ends_at"] = new JsonObject { ["_errors"] = new JsonArray("is past", "is no time") },
                },
            },
        };
        return
        [
            new("error", error),
            new("error", new JsonObject { ["type"] = "acs_user_not_found" }),
            new("ok", false),
        ];
    }

    private static HostileJson.Member[] Members(List<KeyValuePair<string, JsonNode?>> members) =>
        [.. members.Select(member => HostileJson.Member.Of(member.Key, member.Value))];

    private static Func<SeamClient, Task> Now<T>(Func<SeamClient, T> call) =>
        client =>
        {
            call(client);
            return Task.CompletedTask;
        };

    private static async Task ReadAll(SeamClient client)
    {
        await foreach (var user in client.UsersAcs.ListAllAsync(new AcsUserListRequest()))
            Assert.NotNull(user.AcsUserId);
    }
}
