using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject User(UserEntity user)
    {
        var system = user.System;
        var json = new JsonObject
        {
            ["acs_user_id"] = user.Id,
            ["acs_system_id"] = system.Id,
            ["connected_account_id"] = system.ConnectedAccountId,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(user.CreatedAt),
            ["display_name"] = user.FullName,
            ["full_name"] = user.FullName,
            ["is_managed"] = true,
            ["is_suspended"] = user.IsSuspended,
            ["errors"] = UserErrors(user),
            ["warnings"] = new JsonArray(),
            ["pending_mutations"] = new JsonArray(),
        };
        Set(json, "email_address", user.EmailAddress);
        Set(json, "email", user.EmailAddress);
        Set(json, "phone_number", user.PhoneNumber);
        Set(json, "hid_acs_system_id", user.HidSystemId);
        Set(json, "external_type", system.Brand.User?.Type);
        Set(json, "external_type_display_name", system.Brand.User?.Name);
        if (user.Schedule is { } schedule)
        {
            json["access_schedule"] = new JsonObject
            {
                ["starts_at"] = Instants.Write(schedule.StartsAt),
                ["ends_at"] = Time(schedule.EndsAt),
            };
        }
        if (user.Identity is { } identity)
        {
            json["user_identity_id"] = identity.Id;
            json["user_identity_full_name"] = identity.FullName;
            json["user_identity_email_address"] = identity.EmailAddress;
            json["user_identity_phone_number"] = identity.PhoneNumber;
        }
        return json;
    }

    public JsonObject Identity(IdentityEntity identity)
    {
        var json = UnmanagedIdentity(identity);
        json["user_identity_key"] = identity.Key;
        return json;
    }

    /// <summary>An identity without its key, which the API does not show while it does not manage the identity.</summary>
    public JsonObject UnmanagedIdentity(IdentityEntity identity) =>
        new()
        {
            ["user_identity_id"] = identity.Id,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(identity.CreatedAt),
            ["display_name"] = identity.DisplayName,
            ["full_name"] = identity.FullName,
            ["email_address"] = identity.EmailAddress,
            ["phone_number"] = identity.PhoneNumber,
            ["acs_user_ids"] = Strings(_workspace.UsersOf(identity).Select(user => user.Id)),
            ["merged_user_identity_ids"] = Strings(identity.MergedIds),
            ["merged_user_identity_keys"] = Strings(identity.MergedKeys),
            ["errors"] = new JsonArray(),
            ["warnings"] = IdentityWarnings(identity),
        };

    private JsonArray UserErrors(UserEntity user)
    {
        var errors = new JsonArray();
        if (Residents.ConflictOf(_workspace, user.System, user.EmailAddress) is not null)
        {
            var message = "A resident whom the building manages itself has this e-mail address.";
            errors.Add((JsonNode)Notice("error_code", "latch_conflict_with_resident_user", message, user.CreatedAt));
        }
        return errors;
    }

    private JsonArray IdentityWarnings(IdentityEntity identity)
    {
        var warnings = new JsonArray();
        if (_workspace.UsersOf(identity).FirstOrDefault(user => Differs(user, identity)) is { } other)
        {
            var message = "A linked user of an access system has another e-mail address or phone number.";
            warnings.Add(
                (JsonNode)Notice(
                    "warning_code",
                    "acs_user_profile_does_not_match_user_identity",
                    message,
                    other.CreatedAt
                )
            );
        }
        return warnings;
    }

    private static bool Differs(UserEntity user, IdentityEntity identity) =>
        Differ(user.EmailAddress, identity.EmailAddress) || Differ(user.PhoneNumber, identity.PhoneNumber);

    private static bool Differ(string? one, string? other) =>
        one is not null && other is not null && !one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
