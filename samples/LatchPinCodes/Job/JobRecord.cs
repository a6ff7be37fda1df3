namespace LatchPinCodes;

/// <summary>What the job has done so far, so that it can be told however the job ends.</summary>
internal sealed class JobRecord
{
    private readonly List<Pin> _pins = [];
    private readonly List<string> _made = [];
    private readonly List<string> _notes = [];
    private int? _doors;

    /// <summary>The PINs so far, in the order of the doors.</summary>
    public IReadOnlyList<Pin> Pins => _pins;

    /// <summary>What the user should know, though nothing is wrong.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>What may exist although its answer never came; null: nothing.</summary>
    public string? MayExist { get; private set; }

    /// <summary>The lookups are over, and what follows leaves traces.</summary>
    public void Begin(int doors) => _doors = doors;

    public void Made(string what) => _made.Add(what);

    public void Note(string note) => _notes.Add(note);

    public void Unsure(string what) => MayExist = what;

    public void Sure() => MayExist = null;

    public void Add(Pin pin) => _pins.Add(pin);

    public void Replace(Pin old, Pin current) => _pins[_pins.IndexOf(old)] = current;

    /// <summary>What was done before the job broke off, in one line.</summary>
    public string Describe()
    {
        var unsure = MayExist is null
            ? ""
            : $" Whether {MayExist} was made is not known: run again with the same options, what exists is found.";
        if (_doors is null || (_made.Count == 0 && _pins.Count == 0))
            return MayExist is null ? "Nothing was created." : unsure.TrimStart();
        var made = _made.Count == 0 ? "" : $"Created before that: {string.Join(", ", _made)}. ";
        return $"{made}{_pins.Count} of {_doors} doors have their PINs{(_pins.Count > 0 ? ", see above" : "")}.{unsure}";
    }
}
