using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject AccessGrant(AccessGrantEntity grant)
    {
        var json = UnmanagedAccessGrant(grant);
        json["display_status"] = Status(grant);
        Set(json, "access_grant_key", grant.Key);
        Set(json, "customization_profile_id", grant.Profile?.Id);
        if (MethodsOf(grant).Select(method => method.InstantKey).OfType<InstantKeyEntity>().FirstOrDefault() is { } key)
        {
            json["instant_key_url"] = key.Url.AbsoluteUri;
            Set(json, "client_session_token", TokenOf(key));
        }
        return json;
    }

    /// <summary>A grant without what only the API's own grants have.</summary>
    public JsonObject UnmanagedAccessGrant(AccessGrantEntity grant)
    {
        var json = new JsonObject
        {
            ["access_grant_id"] = grant.Id,
            ["workspace_id"] = _workspace.Id,
            ["user_identity_id"] = grant.Identity.Id,
            ["created_at"] = Instants.Write(grant.CreatedAt),
            ["name"] = grant.Name,
            ["display_name"] = grant.Name ?? $"Access of {grant.Identity.DisplayName}",
            ["starts_at"] = Instants.Write(grant.StartsAt),
            ["ends_at"] = Time(grant.EndsAt),
            ["space_ids"] = Strings(grant.SpaceIds),
            ["location_ids"] = Strings(grant.SpaceIds),
            ["access_method_ids"] = Strings(MethodsOf(grant).Select(method => method.Id)),
            ["requested_access_methods"] = new JsonArray([
                .. grant.Requested.Select(requested => (JsonNode?)Requested(grant, requested)),
            ]),
            ["errors"] = GrantErrors(grant),
            ["warnings"] = GrantWarnings(grant),
            ["pending_mutations"] = new JsonArray(),
        };
        Set(json, "reservation_key", grant.ReservationKey);
        return json;
    }

    public JsonObject AccessMethod(AccessMethodEntity method)
    {
        var json = UnmanagedAccessMethod(method);
        Set(json, "customization_profile_id", method.Grant.Profile?.Id);
        if (method.InstantKey is { } key)
        {
            json["instant_key_url"] = key.Url.AbsoluteUri;
            Set(json, "client_session_token", TokenOf(key));
        }
        return json;
    }

    public JsonObject UnmanagedAccessMethod(AccessMethodEntity method)
    {
        var credential = method.Credential;
        var isCard = credential.AccessMethod == AccessMethods.Card;
        var json = new JsonObject
        {
            ["access_method_id"] = method.Id,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(method.CreatedAt),
            ["display_name"] = CredentialName(credential),
            ["display_status"] = Status(credential),
            ["mode"] = credential.AccessMethod,
            ["is_issued"] = credential.IsIssued,
            ["issued_at"] = Time(credential.IssuedAt),
            ["is_encoding_required"] = isCard && !credential.IsIssued,
            ["is_ready_for_encoding"] = isCard && !credential.IsIssued,
            ["is_assignment_required"] = false,
            ["is_ready_for_assignment"] = isCard && !credential.IsIssued,
            ["errors"] = new JsonArray(),
            ["warnings"] = new JsonArray(),
            ["pending_mutations"] = new JsonArray(),
        };
        if (credential.AccessMethod == AccessMethods.Code)
            json["code"] = credential.VisibleCode;
        return json;
    }

    // Policy: the API documents that the sentences may change at any time, and lists none.
    private string Status(AccessGrantEntity grant) =>
        grant.Problem is not null ? "Some access could not be granted."
        : _workspace.Now >= grant.EndsAt ? "Access has ended."
        : _workspace.Now < grant.StartsAt ? "Access starts later."
        : MethodsOf(grant).All(method => method.Credential.IsIssued) ? "Access is active."
        : "Access is being prepared.";

    private static string Status(CredentialEntity credential) =>
        credential switch
        {
            { IsIssued: false, AccessMethod: AccessMethods.Card } => "Waiting for a card to be encoded.",
            { IsIssued: false } => "Waiting for the access system.",
            _ when !credential.System.Doors.IsSynced(credential.Id) => "On the way to the doors.",
            _ => "Ready to use.",
        };

    private IEnumerable<AccessMethodEntity> MethodsOf(AccessGrantEntity grant) =>
        _workspace.AccessMethodEntities.All.Where(method => method.Grant == grant);

    private string? TokenOf(InstantKeyEntity key) =>
        _workspace.ClientSessions.TryGet(key.ClientSessionId, out var session) ? session.Token : null;

    private JsonObject Requested(AccessGrantEntity grant, RequestedMethod requested)
    {
        var made = MethodsOf(grant).Where(method => method.Requested == requested);
        var json = new JsonObject
        {
            ["mode"] = requested.Mode,
            ["display_name"] = KindName(requested.Mode),
            ["created_at"] = Instants.Write(requested.CreatedAt),
            ["created_access_method_ids"] = Strings(made.Select(method => method.Id)),
        };
        Set(json, "code", requested.Code);
        if (requested.MaxUseCount is { } uses)
            json["instant_key_max_use_count"] = uses;
        return json;
    }

    private static JsonArray GrantErrors(AccessGrantEntity grant)
    {
        var errors = new JsonArray();
        if (grant.Problem is { } problem)
        {
            var error = Notice("error_code", "cannot_create_requested_access_methods", problem.Message, problem.Since);
            error["missing_device_ids"] = Strings(grant.DeviceIds);
            errors.Add((JsonNode)error);
        }
        return errors;
    }

    private JsonArray GrantWarnings(AccessGrantEntity grant)
    {
        var warnings = new JsonArray();
        foreach (var method in MethodsOf(grant))
        {
            if (CodeUnavailable(method.Credential) is not { } warning)
                continue;
            warning["access_method_ids"] = Strings([method.Id]);
            warnings.Add((JsonNode)warning);
        }
        return warnings;
    }
}
