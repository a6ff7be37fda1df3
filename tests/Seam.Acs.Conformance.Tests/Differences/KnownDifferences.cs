using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>All that the simulator does otherwise than the fake server, on purpose; kept by hand.</summary>
internal static class KnownDifferences
{
    private const string Document = "OpenAPI document";
    private const string Policy = "policy";
    private const string Stranger = "0b7f5e0a-0000-4000-8000-000000000001";

    public static IReadOnlyList<Difference> All { get; } = [.. Answers(), .. Refusals(), .. Scope()];

    private static IEnumerable<Difference> Answers() =>
        [
            new(
                "Members that a user must have",
                "none",
                "`errors`, `warnings`, `pending_mutations`, `is_managed`",
                $"{Document}: required",
                async server =>
                {
                    var answer = await server.CreateUser();
                    return ComparedAnswer.Has(
                        answer.Json!["acs_user"],
                        "errors",
                        "warnings",
                        "pending_mutations",
                        "is_managed"
                    );
                }
            ),
            new(
                "The ID of a new user",
                "text",
                "UUID",
                $"{Document}: format `uuid`",
                async server => Guid.TryParse(await server.NewUserId(), out _) ? "UUID" : "text"
            ),
            new(
                "What the deletion of a user answers beside `ok`",
                "`acs_user`",
                "none",
                $"{Document}: nothing",
                async server =>
                {
                    var user = await server.NewUserId();
                    var answer = await server.Post("/acs/users/delete", new JsonObject { ["acs_user_id"] = user });
                    return ComparedAnswer.Has(answer.Json, "acs_user");
                }
            ),
            new(
                "A list of users with `limit` 1, of two",
                "2 users, without `pagination`",
                "1 users, with `pagination`",
                $"{Document}: the list has pages",
                async server =>
                {
                    await server.NewUserId();
                    await server.NewUserId();
                    var answer = await server.Post(
                        "/acs/users/list",
                        new JsonObject { ["limit"] = 1, ["acs_system_id"] = server.SystemId }
                    );
                    var count = Math.Min(2, answer.Json!["acs_users"]!.AsArray().Count);
                    return $"{count} users, {(answer.Json["pagination"] is null ? "without" : "with")} `pagination`";
                }
            ),
            new(
                "Events of a new user",
                "none",
                "`acs_user.created`",
                $"{Document}: the type of event exists",
                async server =>
                {
                    await server.NewUserId();
                    var answer = await server.Post(
                        "/events/list",
                        new JsonObject { ["since"] = "2020-01-01T00:00:00.000Z" }
                    );
                    var types = answer.Json!["events"]!.AsArray().Select(item => (string)item!["event_type"]!);
                    return types.Contains("acs_user.created") ? "`acs_user.created`" : "none";
                }
            ),
            new(
                "Whether an error holds its `stack`",
                "`stack`",
                "none",
                "Seam's JavaScript client: `ApiErrorResponse`",
                async server =>
                {
                    var answer = await server.Post("/acs/users/get", new JsonObject { ["acs_user_id"] = Stranger });
                    return ComparedAnswer.Has(answer.Json!["error"], "stack");
                }
            ),
        ];

    private static IEnumerable<Difference> Refusals() =>
        [
            new(
                "A parameter that the operation does not have",
                "200",
                "400 `invalid_input`",
                $"{Policy}: a mistyped name must show in a test",
                async server =>
                    (await server.Post("/acs/users/list", new JsonObject { ["door_colour"] = "red" })).Summary
            ),
            new(
                "A user without a name",
                "400 `full_name_required`",
                "400 `invalid_input`",
                $"{Document}: `full_name` is required, as `acs_system_id` is",
                async server =>
                    (
                        await server.Post("/acs/users/create", new JsonObject { ["acs_system_id"] = server.SystemId })
                    ).Summary
            ),
            new(
                "A user whose access begins and does not end",
                "400 `invalid_input`",
                "200",
                $"{Document}: `ends_at` of `access_schedule` is optional",
                async server =>
                    (
                        await server.CreateUser(
                            more: new JsonObject
                            {
                                ["access_schedule"] = new JsonObject { ["starts_at"] = "2024-07-01T00:00:00Z" },
                            }
                        )
                    ).Summary
            ),
            new(
                "A change of a user that does not exist",
                "500 `internal_server_error`",
                "404 `acs_user_not_found`",
                $"{Policy}: as every other operation on a user",
                async server =>
                    (
                        await server.Post(
                            "/acs/users/update",
                            new JsonObject { ["acs_user_id"] = Stranger, ["full_name"] = "Jane Doe" }
                        )
                    ).Summary
            ),
        ];

    private static IEnumerable<Difference> Scope() =>
        [
            new(
                "A user taken by `DELETE` from a group that does not exist",
                "404 `acs_user_not_found`",
                "404 `acs_access_group_not_found`",
                "Seam's JavaScript client: the parameters of `DELETE` are in the query",
                async server =>
                    (
                        await server.Send(
                            HttpMethod.Delete,
                            "/acs/users/remove_from_access_group?acs_user_id="
                                + await server.NewUserId()
                                + "&acs_access_group_id="
                                + Stranger,
                            []
                        )
                    ).Summary
            ),
            new(
                "A `PATCH` of a connected account that does not exist",
                "405 `method_not_allowed`",
                "404 `connected_account_not_found`",
                $"{Document}: the operation takes `PATCH`",
                async server =>
                    (
                        await server.Send(
                            HttpMethod.Patch,
                            "/connected_accounts/update",
                            new JsonObject { ["connected_account_id"] = Stranger }
                        )
                    ).Summary
            ),
            new(
                "A list of all action attempts",
                "400 `invalid_input`",
                "200",
                $"{Document}: `action_attempt_ids` is optional",
                async server => (await server.Post("/action_attempts/list")).Summary
            ),
            new(
                "A webhook for events of access systems",
                "400 `invalid_event_types`",
                "200",
                $"{Document}: such types of events exist",
                async server =>
                    (
                        await server.Post(
                            "/webhooks/create",
                            new JsonObject
                            {
                                ["url"] = "https://example.com/hook",
                                ["event_types"] = new JsonArray("acs_user.created"),
                            }
                        )
                    ).Summary
            ),
            new(
                "A connect webview for Latch",
                "400 `invalid_input`",
                "200",
                $"{Document}: `latch` is a provider",
                async server =>
                    (
                        await server.Post(
                            "/connect_webviews/create",
                            new JsonObject { ["accepted_providers"] = new JsonArray("latch") }
                        )
                    ).Summary
            ),
            new(
                "A client session got or created with an API key",
                "400 `publishable_key_header_required`",
                "200",
                $"{Document}: the operation takes API keys",
                async server =>
                    (
                        await server.Post(
                            "/client_sessions/get_or_create",
                            new JsonObject { ["user_identifier_key"] = "jane" }
                        )
                    ).Summary
            ),
            new(
                "A new user identity",
                "500",
                "200",
                $"{Document}",
                async server =>
                    (
                        await server.Post("/user_identities/create", new JsonObject { ["full_name"] = "Jane Doe" })
                    ).Summary
            ),
            new(
                "Doors that a user opens",
                "404",
                "200",
                $"{Document}: the operation exists",
                async server =>
                    (
                        await server.Post(
                            "/acs/users/list_accessible_entrances",
                            new JsonObject { ["acs_user_id"] = await server.NewUserId() }
                        )
                    ).Summary
            ),
        ];
}
