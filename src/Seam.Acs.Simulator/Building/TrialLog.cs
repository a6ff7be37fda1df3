namespace Seam.Acs.Simulator;

/// <summary>The latest that was tried at the doors. Doors keep no record, so it ends with the program.</summary>
internal sealed class TrialLog
{
    private const int Most = 60;
    private readonly Queue<ActivityView> _trials = new();
    private int _count;

    /// <summary>The oldest first; to be read within a look at the world.</summary>
    public IEnumerable<ActivityView> All => _trials;

    public void Add(DateTimeOffset at, bool opened, string title, string subject)
    {
        _count++;
        _trials.Enqueue(new ActivityView($"trial-{_count}", at, opened ? "opened" : "refused", title, subject));
        if (_trials.Count > Most)
            _trials.Dequeue();
    }
}
