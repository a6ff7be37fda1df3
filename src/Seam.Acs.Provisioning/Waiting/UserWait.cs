namespace Seam.Acs;

/// <summary>The codes of one user whose PINs are waited for. One call reads them all, so they are looked at together.</summary>
internal sealed class UserWait(string acsUserId)
{
    private readonly Dictionary<string, (ProvisioningOutcome Outcome, TimeSpan Deadline)> _codes = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly HashSet<string> _noticed = new(StringComparer.OrdinalIgnoreCase);
    private TimeSpan _noticeDelay;

    public string AcsUserId { get; } = acsUserId;

    public bool IsOver => _codes.Count == 0;

    public TimeSpan NextLook { get; set; } = TimeSpan.MaxValue;

    /// <summary>How long to wait before a look without having been told of anything; it is longer each time.</summary>
    public TimeSpan LookAfter { get; set; }

    public bool IsNoticed => _noticed.Count > 0;

    public bool AreAllNoticed => _noticed.Count == _codes.Count;

    public TimeSpan FirstDeadline => _codes.Values.Min(code => code.Deadline);

    public void Add(ProvisioningOutcome outcome, TimeSpan deadline) =>
        _codes[outcome.Credential!.AcsCredentialId] = (outcome, deadline);

    /// <summary>Says that a PIN has come.</summary>
    /// <returns>False where it is none of the user's, or was known already.</returns>
    public bool Notice(string acsCredentialId) => _codes.ContainsKey(acsCredentialId) && _noticed.Add(acsCredentialId);

    public void LookSooner(TimeSpan at)
    {
        if (at < NextLook)
            NextLook = at;
    }

    /// <summary>How long to wait for a PIN that has come and isn't to be seen yet; longer each time, up to a limit.</summary>
    public TimeSpan NextNoticeDelay(TimeSpan first, TimeSpan most)
    {
        _noticeDelay = _noticeDelay == TimeSpan.Zero ? first : _noticeDelay * 2;
        return _noticeDelay = _noticeDelay < most ? _noticeDelay : most;
    }

    /// <summary>Takes out the codes whose PIN is known now, and those that aren't waited for any longer.</summary>
    /// <param name="found">The user's credentials; empty where they couldn't be read.</param>
    /// <param name="isOver">Whether a code with this deadline isn't waited for any longer.</param>
    /// <param name="failure">Why the credentials couldn't be read; <c>null</c> where they could.</param>
    public List<ProvisioningOutcome> Take(
        IEnumerable<AcsCredential> found,
        Func<TimeSpan, bool> isOver,
        Exception? failure = null
    )
    {
        var taken = new List<ProvisioningOutcome>();
        foreach (var credential in found)
        {
            if (credential.Code is not null && _codes.Remove(credential.AcsCredentialId, out var code))
                taken.Add(code.Outcome with { Credential = credential });
        }

        foreach (var (id, (outcome, deadline)) in _codes.ToList())
        {
            if (!isOver(deadline))
                continue;
            _codes.Remove(id);
            taken.Add(outcome with { IsCodePending = true, Exception = failure });
        }

        if (_noticed.RemoveWhere(id => !_codes.ContainsKey(id)) > 0)
            _noticeDelay = TimeSpan.Zero;
        return taken;
    }
}
