using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/action_attempts</c>.</summary>
internal sealed class ActionAttemptOperations
{
    private readonly Workspace _workspace;
    private readonly Pager _pager;

    public ActionAttemptOperations(Workspace workspace, Pager pager)
    {
        _workspace = workspace;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/action_attempts/get", call => AnswerWriter.ActionAttempt(Find(call)));
        table.Add("/action_attempts/list", List);
    }

    private ActionAttemptEntity Find(OperationCall call) =>
        _workspace.ActionAttempts.Get(call.RequiredText("action_attempt_id"));

    private JsonArray List(OperationCall call)
    {
        var ids = call.Strings("action_attempt_ids");
        if (call.Text("device_id") is { } deviceId)
            _workspace.Devices.Get(deviceId);
        // No simulated action is about a device, only about doors and cards.
        var attempts = _workspace.ActionAttempts.All.Where(attempt =>
            call.Text("device_id") is null
            && (ids is null || ids.Contains(attempt.Id, StringComparer.OrdinalIgnoreCase))
        );
        return _pager.Page(call, attempts, AnswerWriter.ActionAttempt);
    }
}
