using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/user_identities</c>, but for those on what an identity may open.</summary>
internal sealed class UserIdentityOperations
{
    private readonly Workspace _workspace;
    private readonly Identities _identities;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public UserIdentityOperations(Workspace workspace, Identities identities, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _identities = identities;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/user_identities/create", Create);
        table.Add("/user_identities/get", Get);
        table.Add("/user_identities/list", call => List(call, true, _answers.Identity));
        table.Add("/user_identities/update", Update);
        table.Add("/user_identities/delete", call => _identities.Delete(Find(call)));
        table.Add("/user_identities/merge", Merge);
        table.Add("/user_identities/add_acs_user", AddAcsUser);
        table.Add("/user_identities/remove_acs_user", RemoveAcsUser);
        table.Add("/user_identities/unmanaged/get", call => _answers.UnmanagedIdentity(FindUnmanaged(call)));
        table.Add("/user_identities/unmanaged/list", call => List(call, false, _answers.UnmanagedIdentity));
        table.Add("/user_identities/unmanaged/update", Manage);
    }

    private static IdentityEntity Find(OperationCall call) => call.Identity(call.RequiredText("user_identity_id"));

    private IdentityEntity FindUnmanaged(OperationCall call)
    {
        var identity = _workspace.Identities.Get(call.RequiredText("user_identity_id"));
        return identity.IsManaged ? throw ApiError.NotFound("user_identity") : identity;
    }

    private JsonObject Create(OperationCall call)
    {
        var phone = call.PhoneNumber();
        CheckUnique(call, null);
        var systems = _workspace.Systems.GetReferenced(
            call.Strings("acs_system_ids") ?? [],
            "acs_system_ids",
            _ => true
        );
        var identity = _identities.Add(
            call.Text("user_identity_key"),
            call.Text("full_name"),
            call.Text("email_address"),
            phone
        );
        foreach (var system in systems)
            UserLinks.LinkOrCreate(_workspace, identity, system);
        return _answers.Identity(identity);
    }

    private JsonObject Get(OperationCall call) =>
        _answers.Identity(call.Text("user_identity_key") is { } key ? FindByKey(key) : Find(call));

    private IdentityEntity FindByKey(string key) =>
        _identities.FindByKey(key) ?? throw ApiError.NotFound("user_identity");

    private JsonArray List(OperationCall call, bool isManaged, Func<IdentityEntity, JsonObject> answer)
    {
        var createdBefore = call.Time("created_before");
        var search = call.Text("search");
        var ids = call.Strings("user_identity_ids");
        var manager = call.Text("credential_manager_acs_system_id") is { } id ? _workspace.Systems.Get(id) : null;
        var identities = _workspace.Identities.All.Where(identity =>
            identity.IsManaged == isManaged
            && !(identity.CreatedAt >= createdBefore)
            && (ids is null || ids.Any(wanted => call.Matches(wanted, identity)))
            && (manager is null || IsServedBy(manager, identity))
            && Selection.IsFound(search, identity.FullName, identity.PhoneNumber, identity.EmailAddress, identity.Id)
        );
        return _pager.Page(call, identities, answer);
    }

    private bool IsServedBy(SystemEntity manager, IdentityEntity identity) =>
        _workspace
            .UsersOf(identity)
            .Any(user =>
                user.System == manager || user.System.Brand.CredentialManagerTypes.Contains(manager.Brand.SystemType)
            );

    private void Update(OperationCall call)
    {
        var identity = Find(call);
        var phone = call.PhoneNumber();
        CheckUnique(call, identity);
        if (call.IsSent("user_identity_key"))
            identity.Key = call.Text("user_identity_key");
        if (call.IsSent("full_name"))
            identity.FullName = call.Text("full_name");
        if (call.IsSent("email_address"))
            identity.EmailAddress = call.Text("email_address");
        if (call.IsSent("phone_number"))
            identity.PhoneNumber = phone;
    }

    private void Merge(OperationCall call)
    {
        IdentityEntity kept;
        List<IdentityEntity> merged;
        if (call.Text("user_identity_id") is { } id)
        {
            const string Parameter = "merged_user_identity_ids";
            kept = call.Identity(id);
            merged = _workspace.Identities.GetReferenced(
                RefuseKept(call, Parameter, StringComparer.OrdinalIgnoreCase, id, kept.Id),
                Parameter,
                identity => identity.IsManaged
            );
        }
        else
        {
            const string Parameter = "merged_user_identity_keys";
            var key = call.RequiredText("user_identity_key");
            kept = FindByKey(key);
            merged =
            [
                .. RefuseKept(call, Parameter, StringComparer.Ordinal, key, kept.Key)
                    .Select(other =>
                        _identities.FindByKey(other) ?? throw ApiError.ReferenceNotFound("user_identity", Parameter)
                    ),
            ];
        }
        // An identity that was merged into the kept one already is found as that one.
        foreach (var identity in merged.Distinct().Where(identity => identity != kept))
            _identities.Merge(identity, kept);
    }

    /// <summary>The identities to merge, none of them named as the kept one is.</summary>
    private static IReadOnlyList<string> RefuseKept(
        OperationCall call,
        string parameter,
        StringComparer comparer,
        params string?[] kept
    )
    {
        var names = call.Strings(parameter)!;
        return names.Any(name => kept.Contains(name, comparer))
            ? throw ApiError.Invalid(parameter, "names the user identity that is kept")
            : names;
    }

    private void Manage(OperationCall call)
    {
        var identity = FindUnmanaged(call);
        CheckUnique(call, identity);
        identity.Key = call.Text("user_identity_key") ?? identity.Key;
        identity.IsManaged = true;
    }

    private void AddAcsUser(OperationCall call)
    {
        var user = _workspace.Users.Get(call.RequiredText("acs_user_id"));
        var key = call.Text("user_identity_key");
        IdentityEntity? identity;
        if (call.Text("user_identity_id") is { } id)
        {
            identity = call.Identity(id);
            if (key is not null && !identity.HasKey(key))
                throw ApiError.NotFound("user_identity");
        }
        else
        {
            identity = _identities.FindByKey(
                key ?? throw ApiError.Invalid("", "user_identity_id or user_identity_key must be given")
            );
        }
        if (identity is null && user.Identity is not null)
            throw ApiError.Invalid("acs_user_id", "belongs to another user identity");
        identity ??= _identities.Add(key, user.FullName, Unused(user.EmailAddress), Unused(user.PhoneNumber));
        UserLinks.Link(_workspace, identity, user);
    }

    private void RemoveAcsUser(OperationCall call)
    {
        var identity = Find(call);
        var user = _workspace.Users.Get(call.RequiredText("acs_user_id"));
        user.Identity = user.Identity == identity ? null : throw ApiError.NotFound("acs_user");
    }

    // What another identity has already is left out of one that is made on the way.
    private string? Unused(string? value) =>
        _workspace.Identities.All.Any(identity =>
            IsSame(identity.EmailAddress, value) || IsSame(identity.PhoneNumber, value)
        )
            ? null
            : value;

    private void CheckUnique(OperationCall call, IdentityEntity? self)
    {
        var errors = new ValidationErrors();
        Check("user_identity_key", (identity, key) => identity.HasKey(key));
        Check("email_address", (identity, email) => Selection.Matches(email, identity.EmailAddress));
        Check("phone_number", (identity, phone) => identity.PhoneNumber == phone);
        if (errors.Any)
            throw ApiError.Invalid(errors);

        void Check(string parameter, Func<IdentityEntity, string, bool> has)
        {
            if (
                call.Text(parameter) is { } value
                && _workspace.Identities.All.Any(other => other != self && has(other, value))
            )
                errors.Add(parameter, "is that of another user identity");
        }
    }

    private static bool IsSame(string? one, string? other) =>
        one is not null && one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
