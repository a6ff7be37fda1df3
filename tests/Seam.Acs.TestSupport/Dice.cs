namespace Seam.Acs.TestSupport;

/// <summary>Chance that a seed settles: the same numbers on every machine and framework (SplitMix64).</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of one input among many, so that it can be made again without those before it.</summary>
    public static Dice Of(int seed, int index)
    {
        var dice = new Dice(((ulong)(uint)seed << 32) | (uint)index);
        dice.Next64();
        return dice;
    }

    /// <summary>A number from 0 up to, and without, the bound.</summary>
    public int Below(int bound) => (int)(Next64() % (ulong)bound);

    public bool OneIn(int odds) => Below(odds) == 0;

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    private ulong Next64()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
