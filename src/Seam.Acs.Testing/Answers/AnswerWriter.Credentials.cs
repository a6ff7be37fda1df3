using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject Credential(CredentialEntity credential)
    {
        var system = credential.System;
        var code = credential.VisibleCode;
        var isIssued = credential.IsIssued;
        var json = new JsonObject
        {
            ["acs_credential_id"] = credential.Id,
            ["acs_system_id"] = system.Id,
            ["connected_account_id"] = system.ConnectedAccountId,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(credential.CreatedAt),
            ["display_name"] = CredentialName(credential),
            ["access_method"] = credential.AccessMethod,
            ["starts_at"] = Instants.Write(credential.StartsAt),
            ["is_managed"] = true,
            ["is_issued"] = isIssued,
            ["issued_at"] = Time(credential.IssuedAt),
            ["is_multi_phone_sync_credential"] = credential.IsMultiPhoneSync,
            ["is_one_time_use"] = false,
            ["is_latest_desired_state_synced_with_provider"] = system.Doors.IsSynced(credential.Id),
            ["latest_desired_state_synced_with_provider_at"] = Time(credential.SyncedAt),
            ["errors"] = new JsonArray(),
            ["warnings"] = CredentialWarnings(credential, isIssued),
        };
        if (credential.AccessMethod == AccessMethods.Code)
            json["code"] = code;
        Set(json, "card_number", credential.CardNumber);
        Set(json, "acs_user_id", credential.User?.Id);
        Set(json, "user_identity_id", credential.User?.Identity?.Id);
        Set(json, "ends_at", Time(credential.EndsAt));
        Set(json, "external_type", system.Brand.Credential?.Type);
        Set(json, "external_type_display_name", system.Brand.Credential?.Name);
        if (system.Brand.CredentialMetadata is { } metadata)
            json[metadata.Member] = metadata.Make(credential, IsValidNow(credential));
        return json;
    }

    /// <summary>Whether a credential is within its time and its holder is not suspended.</summary>
    public bool IsValidNow(CredentialEntity credential) =>
        _access.GrantOf(credential)?.Window.Contains(_workspace.Now) == true;

    public static JsonObject Entrance(EntranceEntity entrance)
    {
        var brand = entrance.System.Brand;
        var json = new JsonObject
        {
            ["acs_entrance_id"] = entrance.Id,
            ["acs_system_id"] = entrance.System.Id,
            ["connected_account_id"] = entrance.System.ConnectedAccountId,
            ["created_at"] = Instants.Write(entrance.CreatedAt),
            ["display_name"] = entrance.Name,
            ["can_unlock_with_card"] = brand.Supports(AccessMethods.Card),
            ["can_unlock_with_cloud_key"] = brand.Supports(AccessMethods.CloudKey),
            ["can_unlock_with_code"] = brand.Supports(AccessMethods.Code),
            ["can_unlock_with_mobile_key"] = brand.Supports(AccessMethods.MobileKey),
            ["space_ids"] = Strings(entrance.SpaceIds),
            ["errors"] = new JsonArray(),
            ["warnings"] = new JsonArray(),
        };
        if (brand.EntranceMetadata is { } metadata)
            json[metadata.Member] = metadata.Make(entrance);
        return json;
    }

    public string CredentialName(CredentialEntity credential)
    {
        var kind = KindName(credential.AccessMethod);
        return credential.EntranceIds is [var only] && _workspace.Entrances.TryGet(only, out var entrance)
            ? $"{kind} for {entrance.Name}"
            : kind;
    }

    private static string KindName(string accessMethod) =>
        accessMethod switch
        {
            AccessMethods.Code => "PIN code",
            AccessMethods.Card => "Card",
            AccessMethods.CloudKey => "Cloud key",
            _ => "Mobile key",
        };

    private static JsonArray CredentialWarnings(CredentialEntity credential, bool isIssued)
    {
        var warnings = new JsonArray();
        if (!isIssued)
        {
            var message = "The access system has yet to issue this credential.";
            warnings.Add((JsonNode)Notice("warning_code", "waiting_to_be_issued", message, credential.CreatedAt));
        }
        if (CodeUnavailable(credential) is { } warning)
            warnings.Add((JsonNode)warning);
        return warnings;
    }

    /// <summary>The warning that a credential has another PIN than its access grant requests; null if it has not.</summary>
    private static JsonObject? CodeUnavailable(CredentialEntity credential)
    {
        if (credential.RequestedCode is null || credential.RequestedCode == credential.Code)
            return null;
        var message = "The requested code is not available.";
        var warning = Notice("warning_code", "requested_code_unavailable", message, credential.CreatedAt);
        Set(warning, "original_code", credential.RequestedCode);
        Set(warning, "new_code", credential.VisibleCode);
        return warning;
    }
}
