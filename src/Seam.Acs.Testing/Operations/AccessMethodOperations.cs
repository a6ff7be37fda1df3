using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/access_methods</c>.</summary>
internal sealed class AccessMethodOperations
{
    private readonly Workspace _workspace;
    private readonly AccessGrants _grants;
    private readonly Unlocking _unlocking;
    private readonly CardEncoding _encoding;
    private readonly ActionAttempts _actions;
    private readonly AnswerWriter _answers;
    private readonly RelatedThings _related;
    private readonly Pager _pager;

    public AccessMethodOperations(
        Workspace workspace,
        AccessGrants grants,
        Unlocking unlocking,
        CardEncoding encoding,
        ActionAttempts actions,
        AnswerWriter answers,
        RelatedThings related,
        Pager pager
    )
    {
        _workspace = workspace;
        _grants = grants;
        _unlocking = unlocking;
        _encoding = encoding;
        _actions = actions;
        _answers = answers;
        _related = related;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/access_methods/get", call => _answers.AccessMethod(Find(call, isManaged: true)));
        table.Add("/access_methods/list", call => List(call, isManaged: true, _answers.AccessMethod));
        table.Add("/access_methods/delete", Delete);
        table.Add("/access_methods/encode", Encode);
        table.Add("/access_methods/assign_card", AssignCard);
        table.Add("/access_methods/unlock_door", Unlock);
        table.Add("/access_methods/get_related", GetRelated);
        table.Add(
            "/access_methods/unmanaged/get",
            call => _answers.UnmanagedAccessMethod(Find(call, isManaged: false))
        );
        table.Add(
            "/access_methods/unmanaged/list",
            call => List(call, isManaged: false, _answers.UnmanagedAccessMethod)
        );
    }

    private AccessMethodEntity Find(OperationCall call, bool isManaged)
    {
        var method = _workspace.AccessMethodEntities.Get(call.RequiredText("access_method_id"));
        return method.Grant.IsManaged == isManaged ? method : throw ApiError.NotFound("access_method");
    }

    private JsonArray List(OperationCall call, bool isManaged, Func<AccessMethodEntity, JsonObject> answer)
    {
        var grant = call.Text("access_grant_id") is { } id ? _workspace.AccessGrants.Get(id) : null;
        var key = call.Text("access_grant_key");
        var entranceId = call.Text("acs_entrance_id");
        var spaceId = call.Text("space_id");
        // No simulated method is for a device.
        var methods = _workspace.AccessMethodEntities.All.Where(method =>
            method.Grant.IsManaged == isManaged
            && call.Text("device_id") is null
            && call.Text("access_code_id") is null
            && (grant is null || method.Grant == grant)
            && (key is null || key == method.Grant.Key)
            && (
                entranceId is null
                || method.Credential.EntranceIds.Contains(entranceId, StringComparer.OrdinalIgnoreCase)
            )
            && (spaceId is null || _grants.EntrancesOf(method).Any(entrance => entrance.SpaceIds.Contains(spaceId)))
        );
        return _pager.Page(call, methods, answer);
    }

    private void Delete(OperationCall call)
    {
        var methods =
            call.Text("access_method_id") is not null ? [Find(call, isManaged: true)]
            : call.Text("access_grant_id") is { } grantId ? _grants.MethodsOf(_workspace.AccessGrants.Get(grantId))
            : _workspace.AccessMethodEntities.All.Where(method =>
                method.Grant.ReservationKey == call.RequiredText("reservation_key")
            );
        foreach (var method in methods.ToList())
        {
            // What is deleted is no longer asked for, so that the next change of the grant does not bring it back.
            _grants.Delete(method);
            if (_grants.MethodsOf(method.Grant).All(other => other.Requested != method.Requested))
                method.Grant.Requested.Remove(method.Requested);
        }
    }

    private JsonObject Encode(OperationCall call)
    {
        var card = Find(call, isManaged: true).OnlyCard();
        var encoder = _workspace.Encoders.Get(call.RequiredText("acs_encoder_id"));
        EncoderOperations.CheckCard(encoder, card, "access_method_id");
        return AnswerWriter.ActionAttempt(_actions.Begin(call, _encoding.Encode(encoder, card)));
    }

    private JsonObject AssignCard(OperationCall call)
    {
        var method = Find(call, isManaged: true);
        var card = method.OnlyCard();
        var number = call.RequiredText("card_number");
        if (_workspace.CredentialsOf(card.System).Any(other => other != card && other.CardNumber == number))
            throw ApiError.Invalid("card_number", "is that of another credential");
        return AnswerWriter.ActionAttempt(
            _actions.Begin(
                call,
                () =>
                {
                    _encoding.Assign(card, number);
                    return new ActionOutcome(_answers.AccessMethod(method));
                }
            )
        );
    }

    private JsonObject Unlock(OperationCall call)
    {
        var method = Find(call, isManaged: true);
        var entrance = _workspace.Entrances.Get(call.RequiredText("acs_entrance_id"));
        return _unlocking.Begin(call, entrance, method.Credential, "access_method_id");
    }

    private JsonObject GetRelated(OperationCall call)
    {
        var methods = _workspace.AccessMethodEntities.GetReferenced(
            call.Strings("access_method_ids") ?? [],
            "access_method_ids",
            method => method.Grant.IsManaged
        );
        var entrances = methods.SelectMany(_grants.EntrancesOf).ToList();
        var spaces = _workspace.Spaces.All.Where(space =>
            entrances.Any(entrance => entrance.SpaceIds.Contains(space.Id))
        );
        return _related.Write(call, spaces, entrances, [], methods);
    }
}
