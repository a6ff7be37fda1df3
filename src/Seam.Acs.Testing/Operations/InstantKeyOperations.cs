using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/instant_keys</c>.</summary>
internal sealed class InstantKeyOperations
{
    private readonly Workspace _workspace;
    private readonly InstantKeys _keys;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public InstantKeyOperations(Workspace workspace, InstantKeys keys, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _keys = keys;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/instant_keys/get", Get);
        table.Add("/instant_keys/list", List);
        table.Add(
            "/instant_keys/delete",
            call => _keys.Delete(_workspace.InstantKeys.Get(call.RequiredText("instant_key_id")))
        );
    }

    private JsonObject Get(OperationCall call)
    {
        var url = call.Text("instant_key_url") is { } text ? new Uri(text) : null;
        var key = call.Text("instant_key_id") is { } id
            ? _workspace.InstantKeys.Get(id)
            : _workspace.InstantKeys.All.FirstOrDefault(key => key.Url == url);
        return key is not null && (url is null || key.Url == url)
            ? _answers.InstantKey(key)
            : throw ApiError.NotFound("instant_key");
    }

    private JsonArray List(OperationCall call)
    {
        var identity = call.Text("user_identity_id") is { } id ? call.Identity(id) : null;
        var keys = _workspace.InstantKeys.All.Where(key => identity is null || key.Identity == identity);
        return _pager.Page(call, keys, _answers.InstantKey);
    }
}
