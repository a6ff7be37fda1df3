namespace Seam.Acs.Testing;

/// <summary>Which of the calls that a fault may strike it does strike. Each counts for itself.</summary>
internal abstract class FaultTrigger
{
    /// <summary>How many calls are still to be struck; null: there is no end.</summary>
    public virtual int? Remaining => null;

    /// <summary>Looks at a call and tells whether it is one to strike.</summary>
    public abstract bool IsDue(DateTimeOffset now);

    /// <summary>Told of a call that it struck.</summary>
    public virtual void Struck() { }

    /// <summary>The next calls, after some that pass.</summary>
    public sealed class Next(int times, int after) : FaultTrigger
    {
        private int _remaining = times;
        private int _passing = after;

        public override int? Remaining => _remaining;

        public override bool IsDue(DateTimeOffset now)
        {
            if (_passing == 0)
                return _remaining > 0;
            _passing--;
            return false;
        }

        public override void Struck() => _remaining--;
    }

    /// <summary>The third call, the sixth and so on, where the number is 3.</summary>
    public sealed class Every(int number) : FaultTrigger
    {
        private int _calls;

        public override bool IsDue(DateTimeOffset now) => ++_calls % number == 0;
    }

    /// <summary>Calls at random, the same ones for the same seed.</summary>
    public sealed class AtRandom(double rate, int seed) : FaultTrigger
    {
        private readonly RandomSource _random = new(seed, "faults");

        public override bool IsDue(DateTimeOffset now) => _random.NextFraction() < rate;
    }

    /// <summary>Calls beyond so many in a time that goes along with the clock.</summary>
    public sealed class RateLimit(int requests, TimeSpan window) : FaultTrigger
    {
        private readonly Queue<DateTimeOffset> _passed = [];

        /// <summary>How long it is until the next call passes.</summary>
        public TimeSpan Wait(DateTimeOffset now) => _passed.Peek() + window - now;

        public override bool IsDue(DateTimeOffset now)
        {
            while (_passed.TryPeek(out var first) && first + window <= now)
                _passed.Dequeue();
            if (_passed.Count >= requests)
                return true;
            _passed.Enqueue(now);
            return false;
        }
    }
}
